import { refuse } from '../shared/result.ts'
import type { ResourcesResult } from './codes.ts'

/** How far a booking is, from the request to its end. */
export const bookingStates = [
  'requested',
  'held',
  'confirmed',
  'handed_over',
  'returned',
  'closed',
  'declined',
  'expired',
  'cancelled',
] as const
export type BookingState = (typeof bookingStates)[number]

/** The states in which it takes the time: a request takes none, or asking would be a way to keep others out. */
export const takingStates = ['held', 'confirmed', 'handed_over'] as const satisfies readonly BookingState[]

export const takesTime = (state: BookingState): boolean => takingStates.some(one => one === state)

/**
 * Why a booking ended that did not take place: somebody said so, another one has the time, it is lent no more, or one of the
 * two organisations left the coalition.
 */
export const endReasons = ['said', 'taken', 'withdrawn', 'left'] as const
export type EndReason = (typeof endReasons)[number]

/** What a booking costs: as it is offered, or what others pay, with an invoice (L9). */
export const bookingPrices = ['offered', 'usual'] as const
export type BookingPrice = (typeof bookingPrices)[number]

/** Hours that an owner has to answer, then the request is over; days that a time is held for somebody. */
export const answerHours = 72
export const holdDays = 7

/** What may follow on what; the database holds the same list. */
const follows: Readonly<Record<BookingState, readonly BookingState[]>> = {
  requested: ['held', 'confirmed', 'declined', 'expired', 'cancelled'],
  held: ['confirmed', 'declined', 'expired', 'cancelled'],
  confirmed: ['handed_over', 'cancelled'],
  handed_over: ['returned', 'closed'],
  returned: ['closed'],
  closed: [],
  declined: [],
  expired: [],
  cancelled: [],
}

/** Whether a booking may be in that state next. */
export const mayFollow = (from: BookingState, to: BookingState): boolean => follows[from].includes(to)

/** The states that may come next. Refuses `booking_step` where it is not among them. */
export const stepTo = (from: BookingState, to: BookingState): ResourcesResult<BookingState> =>
  mayFollow(from, to) ? { ok: true, value: to } : refuse('resources.booking_step')
