import * as z from 'zod/mini'
import { uuidInput } from '../../shared/id.ts'
import { ok, refuse } from '../../shared/result.ts'
import { requiredText } from '../../shared/text-input.ts'
import type { PayoutState } from '../calls/payout.ts'
import type { FundResult } from '../codes.ts'
import { isOpenExpense } from './change-expense.ts'
import { type ExpenseStep, expenseState } from './expense-state.ts'

/** Sends an expense back for what is missing, or refuses it: both say why. */
export const judgeExpenseInput = z.object({
  expenseId: uuidInput,
  step: z.enum(['return', 'refuse']),
  note: requiredText(1000),
})
export type JudgeExpense = z.output<typeof judgeExpenseInput>

/**
 * Before it is approved an expense is sent back; until the bank has it, it is refused.
 * Refuses: `expense_over`, `expense_returned`.
 */
export const judgeExpense = (
  steps: readonly ExpenseStep[],
  payment: PayoutState,
  step: JudgeExpense['step'],
): FundResult<null> => {
  const state = expenseState(steps, payment)
  if (step === 'return' && state === 'incomplete') return refuse('fund.expense_returned')
  const isNow = step === 'return' ? state === 'submitted' : isOpenExpense(state, payment)
  return isNow ? ok(null) : refuse('fund.expense_over')
}
