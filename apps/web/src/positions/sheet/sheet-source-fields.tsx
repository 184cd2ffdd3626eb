import { sources } from '@reliance/core/positions/stance.ts'
import { RequiredWord } from '@reliance/ui/field.tsx'
import { Select } from '@reliance/ui/select.tsx'
import { useTranslations } from 'use-intl'
import { DateField } from '../../home/date-field.tsx'
import type { SheetSource } from './publication-changes.ts'

export type SheetSourceFieldsProps = {
  source: SheetSource
  /** It was published without saying who decided. */
  isMissing: boolean
  /** The last day on which a source may have decided. */
  today: string
  onChange: (source: SheetSource) => void
  onImpossibleDay: (isImpossible: boolean) => void
}

/** How the page finds the list again. */
export const sourceName = 'source'

/** Who decided, once for the whole sheet. */
export function SheetSourceFields({
  source,
  isMissing,
  today,
  onChange,
  onImpossibleDay,
}: SheetSourceFieldsProps) {
  const t = useTranslations('interface.sheet')
  const form = useTranslations('interface.form')
  return (
    <div className="grid gap-4 md:grid-cols-[1fr_13rem] md:items-end">
      <RequiredWord value={form('required')}>
        <Select
          name={sourceName}
          label={t('source')}
          error={isMissing ? t('needSource') : undefined}
          hint={t('sourceHint')}
          value={source.source ?? ''}
          options={[
            { value: '', label: t('sourceNone') },
            ...sources.map(value => ({ value, label: t(value) })),
          ]}
          onChange={value => onChange({ ...source, source: sources.find(one => one === value) ?? null })}
        />
      </RequiredWord>
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
