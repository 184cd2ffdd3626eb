import { impersonal, type PersonalTable, personal } from '../shared/personal-data.ts'
import { budget, budgetAmount, budgetLine } from './budget-tables.ts'
import { expense, expenseStep } from './expense-tables.ts'

/** Who submitted or judged something stays as an id: books are kept longer than an account. */
const kept = { erasure: 'keep', retention: 'space', exports: ['space'] } as const

/** Budgets and expenses, before the payments that refer to them. */
export const expensePersonalData: readonly PersonalTable[] = [
  impersonal(budget, ['effectId']),
  impersonal(budgetLine, ['effectId']),
  impersonal(budgetAmount, ['budgetId', 'lineId'], ['space'], ['name', 'purpose']),
  personal(expense, {
    by: ['personId'],
    texts: ['title'],
    plain: ['organisationId', 'incurredOn', 'mandateId'],
    ...kept,
  }),
  personal(expenseStep, {
    by: ['personId'],
    texts: ['note'],
    plain: ['expenseId', 'step', 'mandateId'],
    ...kept,
  }),
]
