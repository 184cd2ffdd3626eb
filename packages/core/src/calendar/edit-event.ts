import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'
import { ok, refuse } from '../shared/result.ts'
import { revisionInput } from '../shared/revision.ts'
import type { CalendarResult } from './codes.ts'
import { type Audience, type EventContent, eventContent, eventFields } from './event.ts'

export const editEventInput = z.object({ ...eventFields, eventId: uuidInput, revision: revisionInput })
export type EditEventInput = z.output<typeof editEventInput>

/** What stands before a date is changed. */
export type StandingEvent = {
  readonly endsAt: Date
  readonly cancelledAt: Date | null
  readonly revision: number
  readonly audience: Audience
  /** Whether people are asked to say that they come. */
  readonly asksWhoComes: boolean
}

/** Refuses `event_over` (what is past stays as it was) and `event_cancelled`. */
export const stillAhead = (
  { endsAt, cancelledAt }: Pick<StandingEvent, 'endsAt' | 'cancelledAt'>,
  now: Date,
): CalendarResult<null> => {
  if (endsAt <= now) return refuse('calendar.event_over')
  return cancelledAt === null ? ok(null) : refuse('calendar.event_cancelled')
}

/**
 * Moves a date or says it otherwise. Once people say that they come, it stays for whom it was, and is no assembly: whoever
 * has a place would read of it no more. Refuses what `stillAhead` and `eventContent` refuse, `revision_changed`,
 * `audience_asked`, `assembly_asks_itself`.
 */
export const editEvent = (
  standing: StandingEvent,
  input: EditEventInput,
  now: Date,
): CalendarResult<EventContent> => {
  const ahead = stillAhead(standing, now)
  if (!ahead.ok) return ahead
  if (standing.revision !== input.revision) return refuse('calendar.revision_changed')
  if (standing.asksWhoComes && input.audience !== standing.audience)
    return refuse('calendar.audience_asked', { field: 'audience' })
  if (standing.asksWhoComes && input.kind === 'assembly')
    return refuse('calendar.assembly_asks_itself', { field: 'kind' })
  return eventContent(input, now)
}

/** What people plan by. */
const planned = ['mode', 'place', 'link', 'dialIn', 'zone', 'wholeDay'] as const

/** Whether people who mean to come have to know of the change: it is at another time, elsewhere, or reached otherwise. */
export const isMoved = (before: EventContent, after: EventContent): boolean =>
  before.startsAt.getTime() !== after.startsAt.getTime() ||
  before.endsAt.getTime() !== after.endsAt.getTime() ||
  planned.some(part => before[part] !== after[part])

/** Days before a date within which a change of it is told at once, and not in the mail of the day. */
export const soonDays = 14

/** Whether a date begins so soon that those concerned have to know at once. */
export const isSoon = ({ startsAt }: Pick<EventContent, 'startsAt'>, now: Date): boolean =>
  startsAt.getTime() - now.getTime() <= soonDays * 86_400_000
