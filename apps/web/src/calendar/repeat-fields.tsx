import { seriesUnits } from '@reliance/core/calendar/series-dates.ts'
import { Checkbox } from '@reliance/ui/checkbox.tsx'
import { Select } from '@reliance/ui/select.tsx'
import { lazy, Suspense, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { DraftForm } from '../acts/use-draft.ts'
import { DateField } from '../home/date-field.tsx'
import { NumberField } from '../home/number-field.tsx'
import type { NewEventDraft } from './event-draft.ts'

// What reckons with rules of recurrence is heavy, and few dates come again.
const SeriesPreview = lazy(() =>
  import('./series-preview.tsx').then(file => ({ default: file.SeriesPreview })),
)

/** When a date comes again, folded away; with the dates that will be added. */
export function RepeatFields({ form }: { form: DraftForm<NewEventDraft> }) {
  const t = useTranslations('interface.addDate')
  const { draft, put, text } = form
  const [isOpen, setOpen] = useState(draft.repeats)
  return (
    <details open={isOpen || draft.repeats} onToggle={event => setOpen(event.currentTarget.open)}>
      <summary className="target cursor-pointer content-center font-bold">{t('repeat')}</summary>
      <div className="flex flex-col gap-6 pt-3">
        <Checkbox label={t('repeats')} checked={draft.repeats} onChange={repeats => put({ repeats })} />
        {draft.repeats && (
          <>
            <div className="grid gap-6 md:grid-cols-2">
              <NumberField label={t('every')} min={1} max={12} {...text('every')} />
              <Select
                label={t('unit')}
                options={seriesUnits.map(value => ({ value, label: t(`units.${value}`) }))}
                {...text('unit')}
              />
            </div>
            <DateField label={t('lastDate')} {...text('untilOn')} />
            <Suspense>
              <SeriesPreview draft={draft} />
            </Suspense>
          </>
        )}
      </div>
    </details>
  )
}
