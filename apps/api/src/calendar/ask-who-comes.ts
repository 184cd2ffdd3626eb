import { type AskWhoComesInput, askWhoComes as decide } from '@reliance/core/calendar/ask-who-comes.ts'
import { mayReadCalendar, type SpeaksFor } from '@reliance/core/calendar/powers.ts'
import { movedUp, seatingOf } from '@reliance/core/calendar/seats.ts'
import { listComers, lockPlaces, savePlaces } from '@reliance/db/calendar/comers.ts'
import { findEvent } from '@reliance/db/calendar/events.ts'
import { unwrap } from '../boundary/rule-error.ts'
import { type InSpace, mutation } from '../boundary/use-case.ts'
import { eventToChange } from './change-event.ts'
import { audiencesOf } from './event-view.ts'
import { remindBefore } from './remind-comers.ts'
import { tellAudience } from './tell-audience.ts'
import { tellComers } from './tell-comers.ts'

type Input = AskWhoComesInput & InSpace

/**
 * Asks who comes to a date, and tells those for whom it is; asked again, there are more places or fewer, and whoever has one
 * now that waited is told.
 */
export const askWhoComes = (speaksFor: SpeaksFor) =>
  mutation({
    may: mayReadCalendar,
    run: async (ctx, { eventId, places }: Input) => {
      const { db, scope, now, actor } = ctx
      const { event, under } = await eventToChange(ctx, eventId, speaksFor)
      const asked = await lockPlaces(db, scope, eventId)
      const seats = await listComers(db, scope, eventId)
      const before = seatingOf(seats, asked === undefined ? null : asked.places)
      unwrap(decide(Object.assign({ comeCount: before.comes.length }, event), { places }, now), 'conflict')
      await savePlaces(db, scope, { eventId, places, askedBy: actor.personId, askedAt: now })
      if (asked === undefined) {
        ctx.emit(remindBefore(event, now))
        await tellAudience(ctx, { notice: 'calendar.who_comes', eventId })
      } else {
        const shown = await findEvent(db, scope, eventId, audiencesOf(ctx.entered, scope.spaceId))
        const told = { db, scope, kind: ctx.entered.kind, notify: ctx.notify }
        if (shown)
          await tellComers(told, 'calendar.place_free', shown, movedUp(before, seatingOf(seats, places)))
      }
      ctx.act('calendar.who_comes_asked', eventId, under)
      return { places }
    },
  })
