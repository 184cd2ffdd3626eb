import type { PayoutState } from '../calls/payout.ts'

/** What can become of an expense beside its payment: sent back for more, changed by who submitted it, refused. */
export const expenseSteps = ['return', 'change', 'refuse'] as const
export type ExpenseStep = (typeof expenseSteps)[number]

/** Where an expense stands, in the order in which people go through them. */
export const expenseStates = ['submitted', 'incomplete', 'approved', 'paid', 'refused'] as const
export type ExpenseState = (typeof expenseStates)[number]

/**
 * Where an expense stands: nothing stores it, it follows from what people did and from its newest payment. What the bank
 * sent back waits to be submitted anew.
 * @param steps in the order in which they were taken.
 */
export const expenseState = (steps: readonly ExpenseStep[], payment: PayoutState): ExpenseState => {
  if (steps.includes('refuse')) return 'refused'
  if (payment === 'paid') return 'paid'
  if (payment === 'approved' || payment === 'in_file') return 'approved'
  const isBack = payment === 'rejected' || payment === 'returned'
  return isBack || steps.at(-1) === 'return' ? 'incomplete' : 'submitted'
}
