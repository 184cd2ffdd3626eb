import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'

export const getBookingInput = z.object({ bookingId: uuidInput })
export type GetBooking = z.output<typeof getBookingInput>
