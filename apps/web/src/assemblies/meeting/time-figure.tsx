import { sayHour } from '@reliance/core/shared/hour-of-day.ts'
import { wallTimeAt } from '@reliance/core/shared/time.ts'
import { useLocale, useTranslations } from 'use-intl'
import type { Meeting } from './shown-meeting.ts'

const minutesBetween = (from: string, to: string): number =>
  Math.floor((Date.parse(to) - Date.parse(from)) / 60_000)

/**
 * The time of an assembly as a bar: what is past is full, what is left is open, and what is over its end is hatched. Its
 * sentence says the same.
 */
export function TimeFigure({ meeting }: { meeting: Meeting }) {
  const t = useTranslations('interface.meeting.time')
  const locale = useLocale()
  const { startedAt, overAt, now } = meeting.clock
  if (startedAt === null || overAt === null) return null
  const whole = minutesBetween(startedAt, overAt)
  const spent = Math.max(0, minutesBetween(startedAt, now))
  const longest = Math.max(whole, spent)
  const [past, end] = [(spent / longest) * 100, (whole / longest) * 100]
  const hour = (at: string): string =>
    locale === 'fr'
      ? sayHour(wallTimeAt(new Date(at), meeting.zone), 'fr')
      : wallTimeAt(new Date(at), meeting.zone)
  return (
    <figure className="flex flex-col gap-2">
      <svg aria-hidden="true" viewBox="0 0 100 8" preserveAspectRatio="none" className="h-6 w-full">
        <title>{t('figure', { spent: String(spent), whole: String(whole) })}</title>
        <rect
          x="0"
          y="1"
          width={end}
          height="6"
          className="fill-paper stroke-ink"
          strokeWidth="2"
          vectorEffect="non-scaling-stroke"
        />
        <rect x="0" y="1" width={Math.min(past, end)} height="6" className="fill-ink" />
        {past > end && (
          <rect
            x={end}
            y="1"
            width={past - end}
            height="6"
            className="fill-none stroke-ink"
            strokeWidth="2"
            strokeDasharray="3 3"
            vectorEffect="non-scaling-stroke"
          />
        )}
      </svg>
      <figcaption>
        {t('figure', { spent: String(spent), whole: String(whole) })}{' '}
        {t('starts', { at: hour(startedAt), end: hour(overAt) })}
      </figcaption>
    </figure>
  )
}
