import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'
import { requiredText } from '../shared/text-input.ts'

/** A booking is called off by either side with a reason, which the other one is told. */
export const cancelBookingInput = z.object({ bookingId: uuidInput, reason: requiredText(600) })
export type CancelBooking = z.output<typeof cancelBookingInput>
