/** Rules of budgets and expenses that can refuse a person's act. */
export const expenseCodes = [
  'fund.budget_lines_count',
  'fund.budget_line_twice',
  'fund.budget_taken',
  'fund.budget_line_elsewhere',
  'fund.budget_line_spent',
  'fund.budget_line_missing',
  'fund.expense_zero',
  'fund.expense_in_future',
  'fund.expense_other_payee',
  'fund.expense_without_account',
  'fund.expense_line_differs',
  'fund.expense_missing',
  'fund.expense_over',
  'fund.expense_returned',
  'fund.expense_incomplete',
  'fund.expense_changed',
  'fund.expense_without_ground',
  'fund.expense_beyond_line',
  'fund.expense_beyond_free',
] as const
export type ExpenseCode = (typeof expenseCodes)[number]
