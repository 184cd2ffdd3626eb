import { isSoon } from '@reliance/core/calendar/edit-event.ts'
import { audiences, type EventTime } from '@reliance/core/calendar/event.ts'
import { findEvent } from '@reliance/db/calendar/events.ts'
import { listJoined, placeHere } from '@reliance/db/calendar/places.ts'
import type { MutationContext } from '../boundary/use-case.ts'
import type { Notice } from '../mail/notice.ts'
import { saidTime } from '../mail/said-event.ts'
import { placeLink, saidEventOf } from './tell-comers.ts'

type Telling = {
  notice:
    | 'calendar.added'
    | 'calendar.series_added'
    | 'calendar.moved'
    | 'calendar.cancelled'
    | 'calendar.who_comes'
  eventId: string
  /** All dates of a series that is added. */
  dates?: readonly EventTime[]
  /** When it was, of one that is moved. */
  before?: EventTime
}

/**
 * Tells those for whom a date is (R119): the people of the space, or those of every organisation of a coalition, or whoever
 * holds a mandate here. What is added waits for the mail of the day; what changes is told at once, if it is soon; asking who
 * comes is told at once, with a link to say so. The mail says everything (R47); so many additions a day for one space, so many changes for one date.
 */
export const tellAudience = async (
  ctx: MutationContext,
  { notice, eventId, dates = [], before }: Telling,
): Promise<void> => {
  const { db, scope, now, services } = ctx
  const event = await findEvent(db, scope, eventId, audiences)
  if (!event) return
  const isAdded = notice === 'calendar.added' || notice === 'calendar.series_added'
  const asks = notice === 'calendar.who_comes'
  // Nobody comes to a date that was called off because many others were changed that day.
  const counted = `${notice}:${isAdded || asks ? scope.spaceId : eventId}`
  if (await services.limits.spendEach('dateMailPerPlace', [counted])) return
  const place = await placeHere(db, scope, ctx.entered.kind)
  const waits = !asks && (isAdded || !(isSoon(event, now) || (before !== undefined && isSoon(before, now))))
  const { title, audience } = event
  const told = {
    notice,
    subject: eventId,
    path: `${place.path}/agenda${dates.length > 0 ? '' : `/${eventId}`}`,
    params: { place: place.name, title },
    event: {
      ...saidEventOf(event),
      dates: dates.map(saidTime),
      before: before === undefined ? null : saidTime(before),
    },
    ...(asks && { act: placeLink(ctx, event) }),
    ...(waits && { inDayMail: true as const }),
  }
  const tell = (to: Notice['to'], spaceId?: string) => ctx.notify({ ...told, to }, spaceId)
  const but = ctx.actor.personId
  if (audience === 'mandated') return tell({ mandated: true, but })
  if (ctx.entered.kind !== 'coalition')
    return tell({ people: audience === 'public' ? 'all' : 'members', but })
  for (const one of await listJoined(db, scope)) tell({ people: 'members', but }, one.organisationId)
}
