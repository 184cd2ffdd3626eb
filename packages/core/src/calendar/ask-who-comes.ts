import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'
import { ok, refuse } from '../shared/result.ts'
import type { CalendarResult } from './codes.ts'
import { stillAhead } from './edit-event.ts'
import type { EventKind } from './event.ts'
import { mostComing } from './seats.ts'

const placesInput = z
  .number('calendar.places_no_number')
  .check(
    z.int('calendar.places_no_number'),
    z.gte(1, 'calendar.places_no_number'),
    z.lte(mostComing, 'calendar.places_no_number'),
  )

/** `places`: how many people can come; null where there is room for all. */
export const askWhoComesInput = z.object({ eventId: uuidInput, places: z.nullable(placesInput) })
export type AskWhoComesInput = z.output<typeof askWhoComesInput>

/** The date as it stands, and who has a place by now. */
export type AskedDate = {
  readonly kind: EventKind
  readonly endsAt: Date
  readonly cancelledAt: Date | null
  readonly comeCount: number
}

/**
 * From now on people say whether they come, within so many places; asked again, the places are others. Nobody who has a place
 * loses it. Refuses what `stillAhead` refuses, `assembly_asks_itself` (a convocation is answered) and `places_taken`.
 */
export const askWhoComes = (
  { kind, endsAt, cancelledAt, comeCount }: AskedDate,
  { places }: Pick<AskWhoComesInput, 'places'>,
  now: Date,
): CalendarResult<null> => {
  const ahead = stillAhead({ endsAt, cancelledAt }, now)
  if (!ahead.ok) return ahead
  if (kind === 'assembly') return refuse('calendar.assembly_asks_itself')
  if (places !== null && places < comeCount)
    return refuse('calendar.places_taken', { field: 'places', params: { count: comeCount } })
  return ok(null)
}
