import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'
import { refuse } from '../shared/result.ts'
import { textInput } from '../shared/text-input.ts'
import { type BookingState, stepTo } from './booking.ts'
import type { ResourcesResult } from './codes.ts'
import type { ResourceKind } from './resource.ts'

/** What is lent is given to whoever borrows it; `note`: in what state, where there is something to say. */
export const handOverBookingInput = z.object({ bookingId: uuidInput, note: textInput(600) })
export type HandOverBooking = z.output<typeof handOverBookingInput>

/**
 * Given into the hands of whoever borrows it, where it is there to be given: what somebody else has still, past its time too,
 * is not. Hours of a skill are in nobody's hands. Refuses `booking_step`, `still_out`.
 * @param out how many pieces are with others by now.
 */
export const handOverBooking = (
  { state, quantity }: { readonly state: BookingState; readonly quantity: number },
  { kind, stock, out }: { readonly kind: ResourceKind; readonly stock: number; readonly out: number },
): ResourcesResult<BookingState> => {
  const next = stepTo(state, 'handed_over')
  if (!next.ok || kind === 'skill') return next
  return out + quantity > stock ? refuse('resources.still_out') : next
}
