import type { CancelEventInput } from '@reliance/core/calendar/cancel-event.ts'
import { stillAhead } from '@reliance/core/calendar/edit-event.ts'
import { mayReadCalendar, type SpeaksFor } from '@reliance/core/calendar/powers.ts'
import { cancelEvent as save } from '@reliance/db/calendar/events.ts'
import { unwrap } from '../boundary/rule-error.ts'
import { type InSpace, mutation } from '../boundary/use-case.ts'
import { eventToChange } from './change-event.ts'
import { tellAudience } from './tell-audience.ts'

type Input = CancelEventInput & InSpace

/** Calls a date off; its reason stays beside it, and is told to those for whom it was. Others of its series stay (R90). */
export const cancelEvent = (speaksFor: SpeaksFor) =>
  mutation({
    may: mayReadCalendar,
    run: async (ctx, { eventId, reason }: Input) => {
      const { db, scope, now } = ctx
      const { event, under } = await eventToChange(ctx, eventId, speaksFor)
      unwrap(stillAhead(event, now), 'conflict')
      await save(db, scope, event.id, { cancelledAt: now, cancelledBy: ctx.actor.personId, reason })
      await tellAudience(ctx, { notice: 'calendar.cancelled', eventId: event.id })
      ctx.act('calendar.event_cancelled', event.id, { wording: reason, ...under })
      return { cancelledAt: now.toISOString() }
    },
  })
