import * as z from 'zod/mini'

/** Gifts in kind of a year, by the day on which they were made; null is the year of today. */
export const getGiftsInput = z.object({ year: z.nullable(z.int()) })
export type GetGifts = z.output<typeof getGiftsInput>
