import type { Outputs } from '../../trpc.ts'

/** One expense, and what one may do with it. */
export type Expense = Outputs['fund']['expense']
