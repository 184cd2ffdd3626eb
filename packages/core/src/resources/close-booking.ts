import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'
import { requiredText } from '../shared/text-input.ts'

/** A damage is settled; `note`: how. */
export const closeBookingInput = z.object({ bookingId: uuidInput, note: requiredText(600) })
export type CloseBooking = z.output<typeof closeBookingInput>
