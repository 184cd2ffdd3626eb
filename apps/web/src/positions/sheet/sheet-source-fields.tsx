import { sources } from '@reliance/core/positions/stance.ts'
import { ChoiceRow } from '@reliance/ui/choice-row.tsx'
import { useId } from 'react'
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

/** How the page finds the choice again. */
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
  const said = useId()
  return (
    <div className="grid gap-4 md:grid-cols-[1fr_13rem] md:items-end">
      <div>
        <ChoiceRow
          name={sourceName}
          describedBy={said}
          legend={
            <span className="flex flex-wrap items-baseline gap-x-2">
              <span className="font-bold">{t('source')}</span>
              {source.source === null && <span className="text-15 text-ink-soft">{form('required')}</span>}
            </span>
          }
          choices={sources.map(value => ({ value, label: t(value), tone: 'none' }))}
          value={source.source ?? undefined}
          onChange={value => onChange({ ...source, source: value })}
        />
        <p id={said} className={isMissing ? 'font-bold text-alert' : 'text-15 text-ink-soft'}>
          {isMissing ? `! ${t('needSource')}` : t('sourceHint')}
        </p>
      </div>
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
