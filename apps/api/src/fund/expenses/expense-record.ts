import {
  type ExpenseState,
  type ExpenseStep,
  expenseState,
} from '@reliance/core/fund/expenses/expense-state.ts'
import type { ReadDb } from '@reliance/db/connection/database.ts'
import {
  type ExpenseRow,
  type ExpenseStepRow,
  findExpense,
  listExpenseSteps,
  listPayoutsOfExpenses,
} from '@reliance/db/fund/expenses.ts'
import type { PayoutRow } from '@reliance/db/fund/payouts.ts'
import type { Scope } from '@reliance/db/shared/doors.ts'

type Inside = { db: ReadDb; scope: Scope }

/** An expense with its newest payment and all that became of it. */
export type ExpenseRecord = {
  expense: ExpenseRow
  payment: PayoutRow
  steps: readonly ExpenseStepRow[]
  state: ExpenseState
}

export const stepsOf = ({ steps }: Pick<ExpenseRecord, 'steps'>): ExpenseStep[] => steps.map(one => one.step)

/** These expenses, each with its newest payment. */
export const readExpenses = async (
  { db, scope }: Inside,
  rows: readonly ExpenseRow[],
): Promise<ExpenseRecord[]> => {
  const ids = rows.map(one => one.id)
  const [allSteps, payouts] = await Promise.all([
    listExpenseSteps(db, scope, ids),
    listPayoutsOfExpenses(db, scope, ids),
  ])
  return rows.flatMap(expense => {
    const payment = payouts.find(one => one.expenseId === expense.id)
    const steps = allSteps.filter(one => one.expenseId === expense.id)
    const state = payment && expenseState(stepsOf({ steps }), payment.state)
    return payment && state ? [{ expense, payment, steps, state }] : []
  })
}

export const readExpense = async (inside: Inside, expenseId: string): Promise<ExpenseRecord | undefined> => {
  const expense = await findExpense(inside.db, inside.scope, expenseId)
  return expense && (await readExpenses(inside, [expense]))[0]
}
