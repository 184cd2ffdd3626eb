import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'
import { languages } from '../shared/messages.ts'

/** Papers of a booking: what the two agree to, and the sheet on which its state is written by hand. */
export const bookingPapers = ['agreement', 'condition'] as const
export type BookingPaper = (typeof bookingPapers)[number]

export const bookingPaperInput = z.object({
  bookingId: uuidInput,
  which: z.enum(bookingPapers),
  lang: z.enum(languages),
})
export type BookingPaperInput = z.output<typeof bookingPaperInput>
