import { writtenTime } from '@reliance/core/calendar/event.ts'
import { sayHour } from '@reliance/core/shared/hour-of-day.ts'
import { Link } from '@reliance/ui/link.tsx'
import { useLocale, useTranslations } from 'use-intl'
import { useDate } from '../format.ts'
import type { Place } from '../person.ts'
import { calendarHref } from './calendar-href.ts'
import { type EventLine, EventMarks } from './event-marks.tsx'
import { timeOf, useWhen } from './use-when.ts'

/** A date of a place; `named` where dates of several places stand together. */
export type PlacedEvent = EventLine & { at: Place }

const dayOf = (event: EventLine): string => writtenTime(timeOf(event)).startsOn

/** "18 h 30 à 20 h 30", "toute la journée", "18 h 30, jusqu’au 21 novembre": the day stands beside it. */
function useHours(): (event: EventLine) => string {
  const t = useTranslations('interface.agenda')
  const language = useLocale()
  const date = useDate()
  return event => {
    const { startsOn, startTime, endsOn, endTime } = writtenTime(timeOf(event))
    const day = date(endsOn, 'short')
    if (startTime === null || endTime === null)
      return startsOn === endsOn ? t('allDay') : t('untilDay', { day })
    const start = sayHour(startTime, language)
    return startsOn === endsOn
      ? t('hours', { start, end: sayHour(endTime, language) })
      : t('until', { start, day })
  }
}

function EventItem({ event, named, isToday }: { event: PlacedEvent; named: boolean; isToday: boolean }) {
  const t = useTranslations('interface.agenda')
  const when = useWhen()
  const hours = useHours()
  const { at: place, title, cancelledAt, reason } = event
  const { zone, own } = when(event)
  const about = [
    event.place,
    event.organisation === null ? '' : t('inNameOf', { organisation: event.organisation }),
    named ? place.name : '',
  ].filter(part => part !== '')
  return (
    <li className="flex min-w-0 flex-col gap-1">
      <p className="text-ink-soft">
        {isToday && <strong className="text-accent">{t('today')}, </strong>}
        {hours(event)}
        {own !== null && ` (${zone})`}
      </p>
      <Link
        href={calendarHref(place, event.id)}
        className="target inline-flex items-center self-start font-bold text-20 wrap-anywhere"
      >
        {cancelledAt === null ? title : <s>{title}</s>}
      </Link>
      {cancelledAt !== null && <p className="font-bold wrap-anywhere">{t('cancelled', { reason })}</p>}
      {cancelledAt === null && about.length > 0 && <p className="wrap-anywhere">{about.join(', ')}</p>}
      <EventMarks event={event} />
    </li>
  )
}

function Day({
  on,
  events,
  named,
  today,
}: {
  on: string
  events: readonly PlacedEvent[]
  named: boolean
  today: string
}) {
  const language = useLocale()
  const date = useDate()
  const weekday = new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
    weekday: 'short',
    timeZone: 'UTC',
  })
  return (
    <section className="flex gap-4 border-hair border-t py-4 break-inside-avoid">
      <h3 className="flex shrink-0 flex-col items-center self-start" aria-label={date(on, 'weekday')}>
        {/* Two digits, so that the figures of all days are as wide. */}
        <span aria-hidden="true" className={`text-32 tabular-nums ${on === today ? 'text-accent' : ''}`}>
          {on.slice(8)}
        </span>
        <span aria-hidden="true" className="font-normal text-15 text-ink-soft">
          {weekday.format(new Date(`${on}T12:00:00Z`))}
        </span>
      </h3>
      <ul className="flex min-w-0 flex-col gap-6 pt-1">
        {events.map(event => (
          <EventItem key={event.id} event={event} named={named} isToday={on === today} />
        ))}
      </ul>
    </section>
  )
}

type ListProps = {
  events: readonly PlacedEvent[]
  /** Whether dates of several places stand together. */
  named?: boolean
  /** The day it is where they are. */
  today: string
}

/** Dates by month and by day, each day with its figure at the left. */
export function EventList({ events, named = false, today }: ListProps) {
  const language = useLocale()
  const month = new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
  const months = Map.groupBy(events, event => dayOf(event).slice(0, 7))
  return (
    <div className="flex flex-col gap-8">
      {[...months].map(([key, inMonth]) => (
        <section key={key} className="flex flex-col gap-2">
          <h2 className="text-25 first-letter:uppercase">{month.format(new Date(`${key}-15T12:00:00Z`))}</h2>
          <div>
            {[...Map.groupBy(inMonth, dayOf)].map(([on, inDay]) => (
              <Day key={on} on={on} events={inDay} named={named} today={today} />
            ))}
          </div>
        </section>
      ))}
    </div>
  )
}
