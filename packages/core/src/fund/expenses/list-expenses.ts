import * as z from 'zod/mini'
import { revisionInput } from '../../shared/revision.ts'

/** The newest expenses, or those before a number. */
export const listExpensesInput = z.object({ before: z.nullable(revisionInput) })
export type ListExpensesInput = z.output<typeof listExpensesInput>
