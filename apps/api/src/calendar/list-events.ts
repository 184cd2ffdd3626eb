import type { ListEventsInput } from '@reliance/core/calendar/list-events.ts'
import { mayAddEvent, mayReadCalendar, type SpeaksFor } from '@reliance/core/calendar/powers.ts'
import { cutPage, pageBefore } from '@reliance/core/shared/paging.ts'
import { listEvents as readEvents } from '@reliance/db/calendar/events.ts'
import { listJoined } from '@reliance/db/calendar/places.ts'
import { actorOf, query } from '../boundary/use-case.ts'
import { audiencesOf, eventView } from './event-view.ts'

type Input = ListEventsInput & { spaceId: string }

/** A page of the dates of a place for whom they are, ahead or over, and in whose name this person may add others. */
export const listEvents = (speaksFor: SpeaksFor) =>
  query({
    may: mayReadCalendar,
    run: async ({ db, scope, entered: entering }, { period, kind, after }: Input) => {
      const [members, entered] = await Promise.all([listJoined(db, scope), entering])
      const asked = {
        audiences: audiencesOf(entered, scope.spaceId),
        period,
        kind: kind ?? null,
        now: entered.now,
      }
      const page = pageBefore(after)
      const rows = await readEvents(db, scope, asked, page)
      const { items, next } = cutPage(rows, page, row => ({
        startsAt: row.startsAt.toISOString(),
        id: row.id,
      }))
      const actor = actorOf(entered)
      const mayAdd = (organisationId: string | null) =>
        !entered.isClosed &&
        mayAddEvent(actor, entered.now, { spaceId: scope.spaceId, organisationId }, speaksFor).allowed
      return {
        items: items.map(eventView),
        next,
        can: {
          add: mayAdd(null),
          addFor: members.filter(
            one =>
              (entered.organisationIds as string[]).includes(one.organisationId) &&
              mayAdd(one.organisationId),
          ),
        },
      }
    },
  })
