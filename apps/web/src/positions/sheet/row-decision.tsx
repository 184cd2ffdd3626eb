import { sources } from '@reliance/core/positions/stance.ts'
import type { CivilDate } from '@reliance/core/shared/time.ts'
import { Select } from '@reliance/ui/select.tsx'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { DateField } from '../../home/date-field.tsx'
import type { RowStore } from './row-store.ts'
import type { SheetRow } from './sheet-row.ts'

type Props = { row: SheetRow; store: RowStore; today: string }

/** A position that was not decided by the body named once for the sheet, or not on its day. */
export function RowDecision({ row, store, today }: Props) {
  const t = useTranslations('interface.sheet')
  const { statementId, source = null, decidedOn = null } = row
  const [open, setOpen] = useState(source !== null || decidedOn !== null)
  return (
    <details open={open} onToggle={event => setOpen(event.currentTarget.open)} className="open:basis-full">
      <summary className="target inline-flex cursor-pointer items-center text-accent underline underline-offset-4">
        {t('otherSource')}
      </summary>
      {open && (
        <div className="grid gap-4 pb-2 md:grid-cols-[1fr_13rem]">
          <Select
            label={t('rowSource')}
            value={source ?? ''}
            options={[
              { value: '', label: t('likeSheet') },
              ...sources.map(value => ({ value, label: t(value) })),
            ]}
            onChange={value =>
              store.change(statementId, { source: sources.find(one => one === value) ?? null })
            }
          />
          <DateField
            label={t('decidedOn')}
            value={decidedOn ?? ''}
            max={today}
            onChange={day => store.change(statementId, { decidedOn: day === '' ? null : (day as CivilDate) })}
          />
        </div>
      )}
    </details>
  )
}
