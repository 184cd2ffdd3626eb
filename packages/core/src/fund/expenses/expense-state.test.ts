import { expect, it } from 'vitest'
import { changeExpense } from './change-expense.ts'
import { expenseState } from './expense-state.ts'
import { judgeExpense } from './judge-expense.ts'

it('follows from what people did and from the payment', () => {
  expect(expenseState([], 'draft')).toBe('submitted')
  expect(expenseState(['return'], 'draft')).toBe('incomplete')
  expect(expenseState(['return', 'change'], 'draft')).toBe('submitted')
  expect(expenseState([], 'approved')).toBe('approved')
  expect(expenseState([], 'in_file')).toBe('approved')
  expect(expenseState(['change'], 'paid')).toBe('paid')
  expect(expenseState([], 'rejected')).toBe('incomplete')
  expect(expenseState([], 'returned')).toBe('incomplete')
  expect(expenseState(['refuse'], 'dropped')).toBe('refused')
})

it('changes until the bank has it or it was refused, and again when the bank sends it back', () => {
  for (const payment of ['draft', 'approved', 'rejected', 'returned'] as const)
    expect(changeExpense([], payment).ok).toBe(true)
  for (const [steps, payment] of [
    [[], 'in_file'],
    [[], 'paid'],
    [['refuse'], 'dropped'],
  ] as const)
    expect(changeExpense(steps, payment)).toMatchObject({ error: { code: 'fund.expense_over' } })
})

it('is sent back once at a time, and refused once', () => {
  expect(judgeExpense([], 'draft', 'return').ok).toBe(true)
  expect(judgeExpense(['return'], 'draft', 'return')).toMatchObject({
    error: { code: 'fund.expense_returned' },
  })
  expect(judgeExpense(['return'], 'draft', 'refuse').ok).toBe(true)
  expect(judgeExpense([], 'approved', 'refuse').ok).toBe(true)
  expect(judgeExpense(['refuse'], 'dropped', 'refuse')).toMatchObject({
    error: { code: 'fund.expense_over' },
  })
  // What two approved is refused, or changed by who submitted it.
  expect(judgeExpense([], 'approved', 'return')).toMatchObject({ error: { code: 'fund.expense_over' } })
  expect(judgeExpense([], 'in_file', 'return')).toMatchObject({ error: { code: 'fund.expense_over' } })
})
