import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'
import { refuse } from '../shared/result.ts'
import { textInput } from '../shared/text-input.ts'
import { type BookingState, stepTo } from './booking.ts'
import type { ResourcesResult } from './codes.ts'

/** What was lent is back, whole or not: the condition report says what is damaged. */
export const returnBookingInput = z.object({
  bookingId: uuidInput,
  isDamaged: z.boolean(),
  note: textInput(600),
})
export type ReturnBooking = z.output<typeof returnBookingInput>

/**
 * The state of a booking once it is back: closed, or with a damage open until the two have settled it (R84).
 * Refuses `booking_step`, `damage_missing` where a damage is said without what it is.
 */
export const returnBooking = (
  state: BookingState,
  { isDamaged, note }: Pick<ReturnBooking, 'isDamaged' | 'note'>,
): ResourcesResult<BookingState> => {
  if (isDamaged && note === '') return refuse('resources.damage_missing', { field: 'note' })
  // A damage that is open is settled by `closeBooking`, not reported anew.
  if (state !== 'handed_over') return refuse('resources.booking_step')
  return stepTo(state, isDamaged ? 'returned' : 'closed')
}
