import { civilDateAt } from '@reliance/core/shared/time.ts'
import { useLocale } from 'use-intl'

const at = (on: string): Date => new Date(`${on}T12:00:00Z`)

/** A day as a leaf of a calendar: the weekday, the number, the month. The sentence beside it says the same. */
export function DateFigure({ startsAt, zone }: { startsAt: string; zone: string }) {
  const locale = useLocale() === 'fr' ? 'fr-FR' : 'en-GB'
  const on = civilDateAt(new Date(startsAt), zone)
  const say = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(at(on))
  return (
    <div
      aria-hidden="true"
      className="flex w-32 shrink-0 flex-col items-center rounded-1 border-2 border-ink bg-paper py-2 text-center"
    >
      <span>{say({ weekday: 'long' })}</span>
      <span className="font-bold text-32">{say({ day: 'numeric' })}</span>
      <span>{say({ month: 'long' })}</span>
    </div>
  )
}
