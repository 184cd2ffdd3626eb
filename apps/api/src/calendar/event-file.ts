import { mayReadCalendar } from '@reliance/core/calendar/powers.ts'
import { findEvent } from '@reliance/db/calendar/events.ts'
import { placeHere } from '@reliance/db/calendar/places.ts'
import { notFound } from '../boundary/rule-error.ts'
import { query } from '../boundary/use-case.ts'
import { audiencesOf } from './event-view.ts'
import { icalFile } from './ical.ts'

type Input = { spaceId: string; eventId: string }

/** One date as a file, for the calendar of whoever reads it. */
export const eventFile = query({
  may: mayReadCalendar,
  run: async ({ db, scope, entered: entering, services, lang }, { eventId }: Input) => {
    const entered = await entering
    const [event, place] = await Promise.all([
      findEvent(db, scope, eventId, audiencesOf(entered, scope.spaceId)),
      placeHere(db, scope, entered.kind),
    ])
    if (!event) throw notFound()
    const { origin, hostname } = new URL(services.baseUrl)
    const url = `${origin}${place.path}/agenda/${eventId}`
    return {
      name: 'agenda.ics',
      content: icalFile(event.title, [{ event, url, place: place.name }], { lang, host: hostname }),
    }
  },
})
