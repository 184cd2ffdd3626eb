import { expect, it } from 'vitest'
import { bodyOf, decidingIn, idOf as personOf, spaceOf } from '../../mandates/decisions.fixture.ts'
import { day, idOf } from '../calls/calls.fixture.ts'
import { adoptBudget, adoptBudgetInput, budgetCents, mayAdoptBudget } from './adopt-budget.ts'
import { budgetLines, budgetTotals } from './budget-figures.ts'

const line = (n: number, change: Record<string, unknown> = {}) => ({
  lineId: idOf(n),
  name: `Ligne ${n}`,
  purpose: 'Se voir',
  amount: '1 200,50',
  ...change,
})
const said = (change: Record<string, unknown> = {}) => ({
  budgetId: idOf(1),
  year: 2026,
  lines: [line(11), line(12, { amount: '0' })],
  ...change,
})
const wrongOf = (change: Record<string, unknown>): string[] => {
  const parsed = adoptBudgetInput.safeParse(said(change))
  return parsed.success ? [] : parsed.error.issues.map(issue => issue.message)
}
const budget = adoptBudgetInput.parse(said())
const facts = { isTaken: false, yearOf: new Map([[idOf(11), 2026]]), spent: [] }

it('takes lines of zero and more, each once', () => {
  expect(budgetCents(budget)).toBe(120_050n)
  expect(wrongOf({ lines: [] })).toEqual(['fund.budget_lines_count'])
  expect(wrongOf({ lines: Array.from({ length: 61 }, (_, n) => line(n)) })).toEqual([
    'fund.budget_lines_count',
  ])
  expect(wrongOf({ lines: [line(11), line(11, { name: 'Autre' })] })).toEqual(['fund.budget_line_twice'])
  expect(wrongOf({ lines: [line(11), line(12, { name: 'LIGNE 11' })] })).toEqual(['fund.budget_line_twice'])
  expect(wrongOf({ lines: [line(11, { amount: '-1' })] })).toEqual(['fund.amount_negative'])
  expect(wrongOf({ year: 1999 })).toEqual(['fund.year_out_of_range'])
})

it('keeps every line on which something was spent, and no line of another year', () => {
  const spent = [{ lineId: idOf(11), name: 'Ligne 11' }]
  expect(mayAdoptBudget({ ...facts, spent }, budget).ok).toBe(true)
  const without = { ...budget, lines: budget.lines.slice(1) }
  expect(mayAdoptBudget({ ...facts, spent }, without)).toMatchObject({
    error: { code: 'fund.budget_line_spent', params: { line: 'Ligne 11' } },
  })
  expect(mayAdoptBudget(facts, without).ok).toBe(true)
  expect(mayAdoptBudget({ ...facts, yearOf: new Map([[idOf(12), 2025]]) }, budget)).toMatchObject({
    error: { code: 'fund.budget_line_elsewhere', field: 'lines.1' },
  })
  expect(mayAdoptBudget({ ...facts, isTaken: true }, budget)).toMatchObject({
    error: { code: 'fund.budget_taken' },
  })
})

it('is decided by everybody, or by a body that was granted it', () => {
  const { tree } = decidingIn(spaceOf(3))
  expect(adoptBudget.isBig(tree, budget, day('2026-01-10'))).toBe(true)
  const granted = bodyOf(personOf(2), { grant: { kinds: ['adopt_budget'], powers: [], untilOn: null } })
  expect(adoptBudget.mayDecide(tree, budget, granted, new Date(0))).toBe(true)
  expect(adoptBudget.mayDecide(tree, budget, bodyOf(personOf(2)), new Date(0))).toBe(false)
  expect(adoptBudget.describe(tree, budget)).toMatchObject({
    total: 'EUR1200.50',
    year: '2026',
    lines: ['Ligne 11 (1200,50\u00a0€)', 'Ligne 12 (0,00\u00a0€)'],
  })
})

it('says what is left of each line, below zero where a decision went beyond it', () => {
  const adopted = [
    { lineId: 'a', name: 'A', purpose: '', cents: 100n },
    { lineId: 'b', name: 'B', purpose: '', cents: 50n },
  ]
  const lines = budgetLines(adopted, [{ lineId: 'a', paidCents: 80n, approvedCents: 40n }])
  expect(lines.map(one => one.leftCents)).toEqual([-20n, 50n])
  expect(budgetTotals(lines)).toEqual({
    adoptedCents: 150n,
    paidCents: 80n,
    approvedCents: 40n,
    leftCents: 30n,
  })
})
