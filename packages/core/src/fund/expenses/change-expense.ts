import * as z from 'zod/mini'
import { uuidInput } from '../../shared/id.ts'
import { ok, refuse } from '../../shared/result.ts'
import type { PayoutState } from '../calls/payout.ts'
import type { FundResult } from '../codes.ts'
import { type ExpenseState, type ExpenseStep, expenseState } from './expense-state.ts'
import { expenseFields } from './submit-expense.ts'

/** Changes an expense, or says that what was asked is there now. `revision` is that of its payment. */
export const changeExpenseInput = z.object({ expenseId: uuidInput, revision: z.int(), ...expenseFields })
export type ChangeExpense = z.output<typeof changeExpenseInput>

/** Whether an expense can still change: neither refused, paid nor at the bank. */
export const isOpenExpense = (state: ExpenseState, payment: PayoutState): boolean =>
  state !== 'refused' && state !== 'paid' && payment !== 'in_file'

/** Refuses: `expense_over`. */
export const changeExpense = (steps: readonly ExpenseStep[], payment: PayoutState): FundResult<null> =>
  isOpenExpense(expenseState(steps, payment), payment) ? ok(null) : refuse('fund.expense_over')
