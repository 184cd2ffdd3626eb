import { soonDays } from '@reliance/core/calendar/edit-event.ts'
import { mayReadCalendar } from '@reliance/core/calendar/powers.ts'
import { linesPerKind } from '@reliance/core/shared/paging.ts'
import { addDays, civilDateAt, endOfDay } from '@reliance/core/shared/time.ts'
import { listEvents } from '@reliance/db/calendar/events.ts'
import { actorOf, type QueryContext } from '../boundary/use-case.ts'
import { audiencesOf } from './event-view.ts'

/** On the first screen, the dates of the next fourteen days that are for this person. */
export const calendarToday = async ({ db, scope, entered: entering }: QueryContext) => {
  const nothing = { waiting: [], others: [], late: [], steps: [] }
  const entered = await entering
  if (!mayReadCalendar(actorOf(entered)).allowed) return { ...nothing, soon: [] }
  const { now } = entered
  const until = endOfDay(addDays(civilDateAt(now), soonDays))
  const asked = {
    audiences: audiencesOf(entered, scope.spaceId),
    period: 'upcoming' as const,
    kind: null,
    now,
    until,
  }
  const rows = await listEvents(db, scope, asked, { before: null, rows: linesPerKind })
  return {
    ...nothing,
    soon: rows
      .filter(one => one.cancelledAt === null)
      .map(({ id, title, startsAt, zone }) => ({
        kind: 'event' as const,
        eventId: id,
        title,
        startsOn: civilDateAt(startsAt, zone) as string,
      })),
  }
}
