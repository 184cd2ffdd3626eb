import { type AddSeriesInput, addSeries as decide } from '@reliance/core/calendar/add-series.ts'
import { mayAddEvent, type SpeaksFor } from '@reliance/core/calendar/powers.ts'
import { insertEvents, insertSeries } from '@reliance/db/calendar/events.ts'
import { unwrap } from '../boundary/rule-error.ts'
import { type InSpace, mutation } from '../boundary/use-case.ts'
import { checkWhose } from './change-event.ts'
import { tellAudience } from './tell-audience.ts'

type Input = AddSeriesInput & InSpace

/** Adds the dates of a series, each a row of its own (R90), and tells its audience of all of them in one mail of the day. */
export const addSeries = (speaksFor: SpeaksFor) =>
  mutation({
    may: (actor, now, input: Input) => mayAddEvent(actor, now, input, speaksFor),
    run: async (ctx, input: Input) => {
      const { organisationId } = input
      await checkWhose(ctx, input)
      const contents = unwrap(decide(input, ctx.now))
      const dates = contents.map(content => ({ id: ctx.newId(), content }))
      const seriesId = ctx.newId()
      await insertSeries(ctx.db, ctx.scope, seriesId, input)
      const added = { seriesId, organisationId, addedBy: ctx.actor.personId, addedAt: ctx.now }
      await insertEvents(ctx.db, ctx.scope, dates, added)
      const eventIds = dates.map(one => one.id)
      await tellAudience(ctx, {
        notice: 'calendar.series_added',
        eventId: eventIds[0] ?? '',
        dates: contents,
      })
      ctx.act('calendar.series_added', seriesId, { wording: input.title })
      return { eventIds }
    },
  })
