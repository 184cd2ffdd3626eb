import * as z from 'zod/mini'
import { yearInput } from '../year-input.ts'

/** The whole register of a year, for the treasury; null is the year of today. */
export const openGiftsInput = z.object({ year: z.nullable(yearInput) })
export type OpenGifts = z.output<typeof openGiftsInput>
