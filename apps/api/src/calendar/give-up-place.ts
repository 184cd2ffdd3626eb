import { stillAhead } from '@reliance/core/calendar/edit-event.ts'
import type { GiveUpPlaceInput } from '@reliance/core/calendar/give-up-place.ts'
import { mayChangeEvent, mayReadCalendar, type SpeaksFor } from '@reliance/core/calendar/powers.ts'
import { movedUp, seatingOf } from '@reliance/core/calendar/seats.ts'
import { deleteComer, listComers, lockPlaces } from '@reliance/db/calendar/comers.ts'
import { findEvent } from '@reliance/db/calendar/events.ts'
import { notFound, unwrap } from '../boundary/rule-error.ts'
import { allow, type InSpace, mutation } from '../boundary/use-case.ts'
import { audiencesOf } from './event-view.ts'
import { tellComers } from './tell-comers.ts'

type Input = GiveUpPlaceInput & InSpace

/**
 * Says that one does not come after all, or takes somebody off the list of a date that one keeps: whoever waited first has the
 * place, and is told at once.
 */
export const giveUpPlace = (speaksFor: SpeaksFor) =>
  mutation({
    may: mayReadCalendar,
    run: async (ctx, { eventId, personId }: Input) => {
      const { db, scope, now, actor, entered } = ctx
      const event = await findEvent(db, scope, eventId, audiencesOf(entered, scope.spaceId))
      if (!event) throw notFound()
      const { organisationId } = event
      const under =
        personId === null || personId === actor.personId
          ? undefined
          : allow(mayChangeEvent(actor, now, { spaceId: scope.spaceId, organisationId }, speaksFor))
      unwrap(stillAhead(event, now), 'conflict')
      const asked = await lockPlaces(db, scope, eventId)
      const seats = await listComers(db, scope, eventId)
      const leaving = personId ?? actor.personId
      const places = asked?.places ?? null
      const left = seats.filter(one => one.personId !== leaving)
      await deleteComer(db, scope, eventId, leaving)
      const told = { db, scope, kind: entered.kind, notify: ctx.notify }
      await tellComers(
        told,
        'calendar.place_free',
        event,
        movedUp(seatingOf(seats, places), seatingOf(left, places)),
      )
      ctx.act('calendar.place_given_up', eventId, under === undefined ? {} : { mandateId: under })
      return { comes: false }
    },
  })
