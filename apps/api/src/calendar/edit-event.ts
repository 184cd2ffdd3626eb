import { editEvent as decide, type EditEventInput, isMoved } from '@reliance/core/calendar/edit-event.ts'
import { mayReadCalendar, type SpeaksFor } from '@reliance/core/calendar/powers.ts'
import { findPlaces } from '@reliance/db/calendar/comers.ts'
import { updateEvent } from '@reliance/db/calendar/events.ts'
import { unwrap } from '../boundary/rule-error.ts'
import { type InSpace, mutation } from '../boundary/use-case.ts'
import { checkWhose, eventToChange } from './change-event.ts'
import { remindBefore } from './remind-comers.ts'
import { tellAudience } from './tell-audience.ts'

type Input = EditEventInput & InSpace

/**
 * Moves a date or says it otherwise. Those for whom it is are told where people plan by what changed: at once when it is
 * soon, else in the mail of the day; and those for whom it was not before, as of one that is added.
 */
export const editEvent = (speaksFor: SpeaksFor) =>
  mutation({
    may: mayReadCalendar,
    run: async (ctx, input: Input) => {
      const { event, under } = await eventToChange(ctx, input.eventId, speaksFor)
      const asksWhoComes = (await findPlaces(ctx.db, ctx.scope, event.id)) !== undefined
      const content = unwrap(decide(Object.assign({ asksWhoComes }, event), input, ctx.now), 'conflict')
      const { audience, bodyId } = content
      // A body that is no more keeps the dates it had.
      if (bodyId !== event.bodyId || audience !== event.audience)
        await checkWhose(ctx, { bodyId, audience, organisationId: event.organisationId })
      const moved = isMoved(event, content)
      await updateEvent(ctx.db, ctx.scope, event.id, content, moved ? ctx.now : null)
      // What a later context hangs on the instant of an assembly follows it.
      if (moved && event.kind === 'assembly')
        ctx.emit({ kind: 'calendar.event_moved', payload: { eventId: event.id } })
      // Whoever said that they come is reminded before the day on which it is now.
      if (moved && asksWhoComes)
        ctx.emit(remindBefore({ id: event.id, startsAt: content.startsAt, movedAt: ctx.now }, ctx.now))
      if (moved) await tellAudience(ctx, { notice: 'calendar.moved', eventId: event.id, before: event })
      else if (audience !== event.audience)
        await tellAudience(ctx, { notice: 'calendar.added', eventId: event.id })
      ctx.act(moved ? 'calendar.event_moved' : 'calendar.event_edited', event.id, {
        wording: content.title,
        ...under,
      })
      return { revision: event.revision + 1, moved }
    },
  })
