import type { AddEventInput } from '@reliance/core/calendar/add-event.ts'
import { eventContent } from '@reliance/core/calendar/event.ts'
import { mayAddEvent, type SpeaksFor } from '@reliance/core/calendar/powers.ts'
import { insertEvents } from '@reliance/db/calendar/events.ts'
import { unwrap } from '../boundary/rule-error.ts'
import { type InSpace, mutation } from '../boundary/use-case.ts'
import { checkWhose } from './change-event.ts'
import { tellAudience } from './tell-audience.ts'

type Input = AddEventInput & InSpace

/** Adds a date, and tells its audience in the mail of the day. */
export const addEvent = (speaksFor: SpeaksFor) =>
  mutation({
    may: (actor, now, input: Input) => mayAddEvent(actor, now, input, speaksFor),
    run: async (ctx, input: Input) => {
      const { organisationId } = input
      await checkWhose(ctx, input)
      const content = unwrap(eventContent(input, ctx.now))
      const id = ctx.newId()
      const added = { seriesId: null, organisationId, addedBy: ctx.actor.personId, addedAt: ctx.now }
      await insertEvents(ctx.db, ctx.scope, [{ id, content }], added)
      await tellAudience(ctx, { notice: 'calendar.added', eventId: id })
      ctx.act('calendar.event_added', id, { wording: content.title })
      return { eventId: id }
    },
  })
