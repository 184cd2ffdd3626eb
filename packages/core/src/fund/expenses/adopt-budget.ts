import * as z from 'zod/mini'
import type { EffectKind } from '../../mandates/decision-effect.ts'
import { amountText } from '../../shared/amount-text.ts'
import { foldText } from '../../shared/fold-text.ts'
import { uuidInput } from '../../shared/id.ts'
import { ok, refuse } from '../../shared/result.ts'
import { requiredLine } from '../../shared/text-input.ts'
import type { FundResult } from '../codes.ts'
import { centsOf, eurosOf, requiredAmount } from '../euros.ts'

/** How many lines a budget may have. */
export const budgetLinesMax = 60

const isYear = (year: number): boolean => year >= 2000 && year <= 2199
const isOnce = (all: readonly string[]): boolean => new Set(all).size === all.length

const budgetLineInput = z.object({
  /** Stays with the line through the budgets of its year, so that what was spent stays with it. */
  lineId: uuidInput,
  name: requiredLine(80),
  purpose: requiredLine(200),
  amount: requiredAmount,
})

/** What the coalition means to spend in a year, line by line. */
export const adoptBudgetInput = z.object({
  budgetId: uuidInput,
  year: z.int('fund.year_out_of_range').check(z.refine(isYear, 'fund.year_out_of_range')),
  lines: z.array(budgetLineInput).check(
    z.minLength(1, 'fund.budget_lines_count'),
    z.maxLength(budgetLinesMax, 'fund.budget_lines_count'),
    z.refine(
      all => isOnce(all.map(one => one.lineId)) && isOnce(all.map(one => foldText(one.name))),
      'fund.budget_line_twice',
    ),
  ),
})
export type AdoptBudget = z.output<typeof adoptBudgetInput>

/** What a budget gives in all, in cents. */
export const budgetCents = ({ lines }: Pick<AdoptBudget, 'lines'>): bigint =>
  lines.reduce((sum, one) => sum + centsOf(one.amount), 0n)

/**
 * The budget of a year, decided by everybody: it takes the place of the one before, and moves no money. What lies within
 * a line is approved by two; what goes beyond it is a decision of its own.
 */
export const adoptBudget: EffectKind<AdoptBudget> = {
  kind: 'adopt_budget',
  input: adoptBudgetInput,
  traits: [],
  isBig: () => true,
  gains: () => [],
  loses: () => [],
  mayDecide: (_tree, _payload, by) => by.grant.kinds.includes('adopt_budget'),
  describe: (_tree, payload) => ({
    year: String(payload.year),
    total: amountText(eurosOf(budgetCents(payload))),
    // In a list an amount is no value of its own: digits that are read in both languages.
    lines: payload.lines.map(one => `${one.name} (${one.amount.replace('.', ',')}\u00a0€)`),
  }),
  next: tree => ok(tree),
}

/** What a budget is measured by, read under the lock of the fund. */
export type AdoptBudgetFacts = {
  readonly isTaken: boolean
  /** Of the lines that it names, those that exist, with their year. */
  readonly yearOf: ReadonlyMap<string, number>
  /** Lines of its year on which something was approved or paid, with their names. */
  readonly spent: readonly { readonly lineId: string; readonly name: string }[]
}

/**
 * Whether a budget may be adopted: a line is of one year, and one on which something was spent stays.
 * Refuses: `budget_taken`, `budget_line_elsewhere`, `budget_line_spent`.
 */
export const mayAdoptBudget = (
  { isTaken, yearOf, spent }: AdoptBudgetFacts,
  { year, lines }: AdoptBudget,
): FundResult<null> => {
  if (isTaken) return refuse('fund.budget_taken')
  const elsewhere = lines.findIndex(one => (yearOf.get(one.lineId) ?? year) !== year)
  if (elsewhere !== -1) return refuse('fund.budget_line_elsewhere', { field: `lines.${elsewhere}` })
  const gone = spent.find(one => lines.every(line => line.lineId !== one.lineId))
  return gone ? refuse('fund.budget_line_spent', { field: 'lines', params: { line: gone.name } }) : ok(null)
}
