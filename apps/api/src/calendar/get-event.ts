import type { GetEventInput } from '@reliance/core/calendar/get-event.ts'
import { mayChangeEvent, mayReadCalendar, type SpeaksFor } from '@reliance/core/calendar/powers.ts'
import { findEvent } from '@reliance/db/calendar/events.ts'
import { notFound } from '../boundary/rule-error.ts'
import { actorOf, query } from '../boundary/use-case.ts'
import { audiencesOf, eventView } from './event-view.ts'
import { comersView, readSeating } from './seating.ts'

type Input = GetEventInput & { spaceId: string }

/** One date, for whom it is; of another audience it is not there. */
export const getEvent = (speaksFor: SpeaksFor) =>
  query({
    may: mayReadCalendar,
    run: async ({ db, scope, entered: entering }, { eventId }: Input) => {
      const entered = await entering
      const [found, seating] = await Promise.all([
        findEvent(db, scope, eventId, audiencesOf(entered, scope.spaceId)),
        readSeating(db, scope, eventId),
      ])
      if (!found) throw notFound()
      const { organisationId, endsAt, cancelledAt } = found
      const of = { spaceId: scope.spaceId, organisationId }
      const isAhead = endsAt > entered.now && cancelledAt === null
      const may = mayChangeEvent(actorOf(entered), entered.now, of, speaksFor)
      return {
        ...eventView(found),
        isOver: endsAt <= entered.now,
        can: { change: isAhead && !entered.isClosed && may.allowed },
        comers: comersView(seating, {
          personId: entered.personId ?? '',
          mayChange: may.allowed,
          isAhead: isAhead && !entered.isClosed,
        }),
      }
    },
  })
