import { TimeLine } from '@reliance/ui/time-line.tsx'
import { useTranslations } from 'use-intl'
import { useDate } from '../format.ts'

const dayMilliseconds = 86_400_000
const daysFrom = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / dayMilliseconds)

/** A mandate as a line in time, with today on it. */
export function MandateLine({
  mandate,
  today,
}: {
  mandate: { startsOn: string; endsOn: string }
  today: string
}) {
  const t = useTranslations('interface.decides')
  const date = useDate()
  const { startsOn, endsOn } = mandate
  const days = daysFrom(today, endsOn)
  return (
    <TimeLine
      start={{ at: Date.parse(startsOn), label: date(startsOn) }}
      end={{ at: Date.parse(endsOn), label: date(endsOn) }}
      now={{ at: Date.parse(today), label: t('now') }}
      sentence={
        days < 0
          ? t('ended', { end: date(endsOn) })
          : t('runs', { start: date(startsOn), end: date(endsOn), days })
      }
    />
  )
}
