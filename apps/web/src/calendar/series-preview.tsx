import { type SeriesRule, seriesDates } from '@reliance/core/calendar/series-dates.ts'
import { parseCivilDate } from '@reliance/core/shared/time.ts'
import { useTranslations } from 'use-intl'
import { useRefusalText } from '../acts/use-refusal-text.ts'
import { useDate } from '../format.ts'
import type { NewEventDraft } from './event-draft.ts'

const ruleOf = ({ startsOn, untilOn, unit, every }: NewEventDraft): SeriesRule | null => {
  const [from, until, times] = [parseCivilDate(startsOn), parseCivilDate(untilOn), Number(every)]
  if (from === null || until === null || !Number.isInteger(times) || times < 1 || times > 12) return null
  return { startsOn: from, untilOn: until, unit, every: times }
}

/** The dates that a series will have, said before anything is saved (R90). */
export function SeriesPreview({ draft }: { draft: NewEventDraft }) {
  const t = useTranslations('interface.addDate')
  const text = useRefusalText()
  const date = useDate()
  const rule = ruleOf(draft)
  if (rule === null) return <p className="text-ink-soft">{t('previewMissing')}</p>
  const dates = seriesDates(rule)
  if (!dates.ok) return <p>{text(dates.error)}</p>
  return (
    <div className="flex flex-col gap-2" aria-live="polite">
      <p className="font-bold">{t('preview', { count: dates.value.length })}</p>
      <ol className="grid gap-x-6 md:grid-cols-2">
        {dates.value.map(on => (
          <li key={on}>{date(on, 'weekday')}</li>
        ))}
      </ol>
      <p className="text-ink-soft">{t('previewWhy')}</p>
    </div>
  )
}
