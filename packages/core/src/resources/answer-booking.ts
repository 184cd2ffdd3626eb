import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'
import { ok, refuse } from '../shared/result.ts'
import { textInput } from '../shared/text-input.ts'
import { type BookedTime, checkFree, type InUse } from './ask-booking.ts'
import { type BookingPrice, type BookingState, stepTo } from './booking.ts'
import type { ResourcesResult } from './codes.ts'
import { type Prices, politicalPrice, type Sides } from './political-price.ts'
import type { Taking } from './taken.ts'

/** What an owner answers: yes, kept for them a while, or no with a reason. */
export const bookingAnswers = ['accept', 'hold', 'decline'] as const
export type BookingAnswer = (typeof bookingAnswers)[number]

export const answerBookingInput = z.object({
  bookingId: uuidInput,
  answer: z.enum(bookingAnswers),
  reason: textInput(600),
})
export type AnswerBooking = z.output<typeof answerBookingInput>

export type AnswerFacts = {
  readonly booking: BookedTime & { readonly state: BookingState; readonly price: BookingPrice }
  readonly resource: Taking & Prices
  readonly sides: Sides
  /** What is in use beside this booking. */
  readonly inUse: InUse
  /** Whether the organisation that borrows is in the coalition still. */
  readonly borrowerIsIn: boolean
}

const becomes = { accept: 'confirmed', hold: 'held', decline: 'declined' } as const

/**
 * The state of a booking after that answer. Whoever accepts takes the time, so it is looked at again, and L9 with it.
 * Refuses `booking_step`, `reason_missing` (of a no), `borrower_left`, `in_past`, and what `checkFree` and `politicalPrice` refuse.
 */
export const answerBooking = (
  { booking, resource, sides, inUse, borrowerIsIn }: AnswerFacts,
  { answer, reason }: Pick<AnswerBooking, 'answer' | 'reason'>,
  now: Date,
): ResourcesResult<BookingState> => {
  const next = stepTo(booking.state, becomes[answer])
  if (!next.ok) return next
  if (answer === 'decline')
    return reason === '' ? refuse('resources.reason_missing', { field: 'reason' }) : next
  if (!borrowerIsIn) return refuse('resources.borrower_left')
  if (booking.startsAt < now) return refuse('resources.in_past')
  const free = checkFree(resource, inUse, booking)
  if (!free.ok) return free
  const priced = politicalPrice(resource, sides, booking.price)
  return priced.ok ? ok(next.value) : priced
}
