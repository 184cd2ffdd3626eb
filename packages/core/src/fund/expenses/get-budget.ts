import * as z from 'zod/mini'

/** The budget of a year; null is the year of today. */
export const getBudgetInput = z.object({ year: z.nullable(z.int()) })
export type GetBudgetInput = z.output<typeof getBudgetInput>
