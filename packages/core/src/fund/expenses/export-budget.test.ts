import { expect, it } from 'vitest'
import { readCsv } from '../../shared/csv.ts'
import { expenseEn } from '../expense-messages.en.ts'
import { expenseFr } from '../expense-messages.fr.ts'
import { formatBudget } from './export-budget.ts'

const lines = [
  {
    lineId: 'a',
    name: '=Impression',
    purpose: 'Se voir',
    adoptedCents: 10_000n,
    paidCents: 6000n,
    approvedCents: 4500n,
    leftCents: -500n,
  },
]

it('has a row a line and their sum, which a spreadsheet computes with, and runs nothing', () => {
  const french = [...readCsv(formatBudget(lines, expenseFr.budgetFile, 'fr'), ';')].map(row => row.cells)
  expect(french[1]?.slice(2)).toEqual(['100,00', '60,00', '45,00', '-5,00'])
  expect(french[1]?.[0]).not.toMatch(/^=/)
  expect(french[2]).toEqual(['En tout', '', '100,00', '60,00', '45,00', '-5,00'])
  const english = [...readCsv(formatBudget(lines, expenseEn.budgetFile, 'en'), ',')].map(row => row.cells)
  expect(english[1]?.[2]).toBe('100.00')
})
