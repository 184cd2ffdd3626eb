import * as z from 'zod/mini'
import { yearInput } from '../year-input.ts'

/** Gifts in kind of a year, by the day on which they were made; null is the year of today. */
export const getGiftsInput = z.object({ year: z.nullable(yearInput) })
export type GetGifts = z.output<typeof getGiftsInput>
