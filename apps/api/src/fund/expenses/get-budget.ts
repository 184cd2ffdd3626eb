import { eurosOf } from '@reliance/core/fund/euros.ts'
import { type BudgetLine, budgetLines, budgetTotals } from '@reliance/core/fund/expenses/budget-figures.ts'
import type { GetBudgetInput } from '@reliance/core/fund/expenses/get-budget.ts'
import { mayReadFund } from '@reliance/core/fund/powers.ts'
import { civilDateAt } from '@reliance/core/shared/time.ts'
import type { ReadDb } from '@reliance/db/connection/database.ts'
import {
  type BudgetRow,
  budgetUse,
  findBudget,
  listBudgetAmounts,
  listBudgetYears,
} from '@reliance/db/fund/budgets.ts'
import { listDecisionsOf } from '@reliance/db/fund/calls.ts'
import type { Scope } from '@reliance/db/shared/doors.ts'
import { query } from '../../boundary/use-case.ts'

type Inside = { db: ReadDb; scope: Scope }

/** The budget in force of a year and its lines beside what was spent of them; undefined before one is adopted. */
export const readBudget = async (
  { db, scope }: Inside,
  year: number,
): Promise<{ budget: BudgetRow; lines: BudgetLine[] } | undefined> => {
  const budget = await findBudget(db, scope, year)
  if (!budget) return undefined
  const [amounts, use] = await Promise.all([
    listBudgetAmounts(db, scope, budget.id),
    budgetUse(db, scope, year),
  ])
  return { budget, lines: budgetLines(amounts, use) }
}

type Figures = Pick<BudgetLine, 'adoptedCents' | 'paidCents' | 'approvedCents' | 'leftCents'>

const viewFigures = ({ adoptedCents, paidCents, approvedCents, leftCents }: Figures) => ({
  adopted: eurosOf(adoptedCents),
  paid: eurosOf(paidCents),
  approved: eurosOf(approvedCents),
  left: eurosOf(leftCents),
})

const viewLine = (line: BudgetLine) => ({
  lineId: line.lineId,
  name: line.name,
  purpose: line.purpose,
  ...viewFigures(line),
})

/** What the coalition meant to spend in a year, beside what it spent and what it approved, for all its members. */
export const getBudget = query({
  may: mayReadFund,
  run: async ({ db, scope, entered: entering }, input: GetBudgetInput & { spaceId: string }) => {
    const years = await listBudgetYears(db, scope)
    const { now } = await entering
    const today = Number(civilDateAt(now).slice(0, 4))
    const year = input.year ?? today
    const read = await readBudget({ db, scope }, year)
    const [decision] = read ? await listDecisionsOf(db, scope, [read.budget.effectId]) : []
    return {
      year,
      today,
      years,
      budget: read
        ? {
            adoptedAt: read.budget.adoptedAt.toISOString(),
            decision: decision ? { decisionId: decision.decisionId, number: decision.number } : null,
            lines: read.lines.map(viewLine),
            total: viewFigures(budgetTotals(read.lines)),
          }
        : null,
    }
  },
})
