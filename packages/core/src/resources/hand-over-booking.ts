import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'
import { textInput } from '../shared/text-input.ts'

/** What is lent is given to whoever borrows it; `note`: in what state, where there is something to say. */
export const handOverBookingInput = z.object({ bookingId: uuidInput, note: textInput(600) })
export type HandOverBooking = z.output<typeof handOverBookingInput>
