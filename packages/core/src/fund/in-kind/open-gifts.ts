import * as z from 'zod/mini'

/** The whole register of a year, for the treasury; null is the year of today. */
export const openGiftsInput = z.object({ year: z.nullable(z.int()) })
export type OpenGifts = z.output<typeof openGiftsInput>
