import { expect, it } from 'vitest'
import { day, idOf, org } from '../calls/calls.fixture.ts'
import { type ExpenseFacts, needMovement, submitExpense, submitExpenseInput } from './submit-expense.ts'

const fields = {
  expenseId: idOf(1),
  organisationId: org(1),
  bankLineId: null,
  title: 'Affiches',
  purpose: 'Se faire connaître',
  amount: '60',
  incurredOn: '2026-11-01',
  budgetLineId: idOf(11),
  payeeId: null,
  payeeName: 'Imprimerie des Rives',
  iban: 'FR76 3000 6000 0112 3456 7890 189',
  accountId: null,
  fileIds: [],
}
const wrongOf = (change: Record<string, unknown>): string[] => {
  const parsed = submitExpenseInput.safeParse({ ...fields, ...change })
  return parsed.success ? [] : parsed.error.issues.map(issue => issue.message)
}
const said = submitExpenseInput.parse(fields)
const facts: ExpenseFacts = {
  organisationId: org(1),
  joinedIds: new Set([org(1), org(2), org(6)]),
  politicalIds: new Set([org(6)]),
  ownerIds: [],
  hasAccount: true,
  lineIds: new Set([idOf(11)]),
  today: day('2026-11-19'),
}

it('takes an amount above zero, an account that can exist, and a purpose (R82)', () => {
  expect(said).toMatchObject({ amount: '60.00', iban: 'FR7630006000011234567890189' })
  expect(wrongOf({ amount: '0' })).toEqual(['fund.expense_zero'])
  expect(wrongOf({ purpose: ' ' })).toEqual(['shared.required'])
  expect(wrongOf({ iban: 'FR76 1234' })).toEqual(['fund.iban_wrong'])
  expect(wrongOf({ payeeName: '…' })).toEqual(['fund.holder_unreadable'])
  expect(wrongOf({ iban: '', payeeName: '', payeeId: org(1) })).toEqual([])
})

it('pays a supplier or who submits it, never a political group (L9), on an account', () => {
  expect(submitExpense(facts, said).ok).toBe(true)
  const refusals: [Partial<ExpenseFacts>, object, string][] = [
    [{}, { payeeId: org(2) }, 'fund.expense_other_payee'],
    [{ ownerIds: [org(2)] }, {}, 'fund.expense_other_payee'],
    [{ ownerIds: [org(6)] }, {}, 'fund.political_gets_nothing'],
    [{ organisationId: org(6) }, {}, 'fund.political_gets_nothing'],
    [{ organisationId: null }, { payeeId: org(6) }, 'fund.political_gets_nothing'],
    [{ organisationId: null }, { payeeId: org(9) }, 'fund.not_member'],
    [{}, { payeeName: '' }, 'fund.expense_without_account'],
    [{ hasAccount: false }, {}, 'fund.expense_without_account'],
    [{}, { incurredOn: '2026-11-20' }, 'fund.expense_in_future'],
    [{ lineIds: new Set() }, {}, 'fund.budget_line_missing'],
  ]
  for (const [change, words, code] of refusals)
    expect(submitExpense({ ...facts, ...change }, { ...said, ...words })).toMatchObject({ error: { code } })
  // The treasury submits what the coalition owes to a member.
  expect(submitExpense({ ...facts, organisationId: null }, { ...said, payeeId: org(2) }).ok).toBe(true)
  expect(submitExpense({ ...facts, lineIds: new Set() }, { ...said, budgetLineId: null }).ok).toBe(true)
})

it('is made from a movement that went out, of the same amount, which nobody has explained', () => {
  expect(needMovement({ state: 'waiting', cents: -6000n }, 6000n).ok).toBe(true)
  for (const line of [
    undefined,
    { state: 'ignored', cents: -6000n },
    { state: 'waiting', cents: 6000n },
    { state: 'waiting', cents: -6001n },
  ])
    expect(needMovement(line, 6000n)).toMatchObject({ error: { code: 'fund.expense_line_differs' } })
})
