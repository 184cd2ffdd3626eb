import * as z from 'zod/mini'
import { pageInput } from '../shared/paging.ts'

/** Which bookings: what is asked of one's organisations, or what they borrow. */
export const bookingSides = ['lent', 'borrowed'] as const

/** A page of the bookings of one's organisations, the newest first. */
export const listBookingsInput = z.object({ ...pageInput.shape, side: z.enum(bookingSides) })
export type ListBookings = z.output<typeof listBookingsInput>
