import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'
import { ok, refuse } from '../shared/result.ts'
import type { CalendarResult } from './codes.ts'
import { stillAhead } from './edit-event.ts'
import { mostComing } from './seats.ts'

export const takePlaceInput = z.object({ eventId: uuidInput })
export type TakePlaceInput = z.output<typeof takePlaceInput>

/** The date, and whoever has said that they come. */
export type OfferedDate = {
  readonly endsAt: Date
  readonly cancelledAt: Date | null
  readonly asksWhoComes: boolean
  readonly askedCount: number
}

/**
 * Says that one comes: a place, or a turn on the waiting list. Refuses what `stillAhead` refuses, `nobody_asks` (this date
 * does not ask who comes) and `too_many_come`.
 */
export const takePlace = (date: OfferedDate, now: Date): CalendarResult<null> => {
  const ahead = stillAhead(date, now)
  if (!ahead.ok) return ahead
  if (!date.asksWhoComes) return refuse('calendar.nobody_asks')
  return date.askedCount < mostComing ? ok(null) : refuse('calendar.too_many_come')
}
