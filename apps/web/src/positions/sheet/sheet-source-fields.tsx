import { sources } from '@reliance/core/positions/stance.ts'
import { Select } from '@reliance/ui/select.tsx'
import { useTranslations } from 'use-intl'
import { DateField } from '../../home/date-field.tsx'
import type { SheetSource } from './publication-changes.ts'

export type SheetSourceFieldsProps = {
  source: SheetSource
  /** The last day on which a source may have decided. */
  today: string
  onChange: (source: SheetSource) => void
  onImpossibleDay: (isImpossible: boolean) => void
}

/** Who decided, once for the whole sheet. */
export function SheetSourceFields({ source, today, onChange, onImpossibleDay }: SheetSourceFieldsProps) {
  const t = useTranslations('interface.sheet')
  return (
    <div className="grid gap-4 md:grid-cols-[1fr_13rem] md:items-end">
      <Select
        label={t('source')}
        hint={t('sourceHint')}
        value={source.source ?? ''}
        options={[
          { value: '', label: t('sourceNone') },
          ...sources.map(value => ({ value, label: t(value) })),
        ]}
        onChange={value => onChange({ ...source, source: sources.find(one => one === value) ?? null })}
      />
      <DateField
        label={t('decidedOn')}
        value={source.decidedOn}
        max={today}
        onImpossible={onImpossibleDay}
        onChange={decidedOn => onChange({ ...source, decidedOn })}
      />
    </div>
  )
}
