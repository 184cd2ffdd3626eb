import { writtenTime } from '@reliance/core/calendar/event.ts'
import type { Language } from '@reliance/core/shared/messages.ts'
import { addDays, type CivilDate } from '@reliance/core/shared/time.ts'
import type { ShownEvent } from '@reliance/db/calendar/events.ts'
import { ICalCalendar, ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import { say } from '../pages/say.ts'
import { texts } from '../texts.ts'

/** How far back a program reads, and how many dates of one place at most. */
export const feedDaysBack = 31
export const feedRows = 200
/** How often a program is asked to read again, in seconds. */
const readAgain = 6 * 3600

export const icalType = 'text/calendar; charset=utf-8'

/** A date with the address of its page on this site, and what stands before its title where several places meet. */
export type FiledEvent = { event: ShownEvent; url: string; place: string | null }

/** A day without hour or zone, as the library reads one: midnight of UTC. */
const dayOf = (on: CivilDate): Date => new Date(`${on}T00:00:00Z`)

const timesOf = (event: ShownEvent) => {
  if (!event.wholeDay) return { start: event.startsAt, end: event.endsAt }
  const { startsOn, endsOn } = writtenTime(event)
  return { start: dayOf(startsOn), end: dayOf(addDays(endsOn, 1)), allDay: true }
}

const descriptionOf = (event: ShownEvent, lang: Language): string => {
  const { file, audiences, kinds } = texts[lang].calendar
  const said = [
    event.reason === '' ? '' : say(lang, file.cancelled, { reason: event.reason }),
    `${kinds[event.kind]}, ${audiences[event.audience]}`,
    event.organisation === null ? '' : say(lang, file.inNameOf, { organisation: event.organisation }),
    event.link,
    event.dialIn === '' ? '' : say(lang, file.dialIn, { dialIn: event.dialIn }),
    event.description,
  ]
  return said.filter(one => one !== '').join('\n\n')
}

/**
 * Dates as an iCalendar file (RFC 5545), one event each: instants in UTC, whole days as days, what is cancelled with
 * `STATUS:CANCELLED`, so that programs strike it. The same dates are the same bytes.
 * @param host names this site in the ids of events, which stay when a date is moved.
 */
export const icalFile = (
  name: string,
  dates: readonly FiledEvent[],
  { lang, host }: { lang: Language; host: string },
): string => {
  const calendar = new ICalCalendar({
    name,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Reliance', product: 'Agenda', language: lang.toUpperCase() },
    ttl: readAgain,
  })
  for (const { event, url, place } of dates) {
    const changedAt = event.cancelledAt ?? event.movedAt ?? event.addedAt
    calendar.createEvent({
      id: `${event.id}@${host}`,
      sequence: event.revision - 1,
      stamp: changedAt,
      lastModified: changedAt,
      ...timesOf(event),
      summary: place === null ? event.title : `${event.title} (${place})`,
      description: descriptionOf(event, lang),
      location: event.place === '' ? event.link : event.place,
      url,
      status: event.cancelledAt === null ? ICalEventStatus.CONFIRMED : ICalEventStatus.CANCELLED,
    })
  }
  return calendar.toString()
}
