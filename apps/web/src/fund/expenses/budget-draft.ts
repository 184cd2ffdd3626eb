import { numberIn } from '../../home/number-in.ts'
import type { Outputs } from '../../trpc.ts'

type Read = Outputs['fund']['budget']

export type BudgetLineDraft = { lineId: string; name: string; purpose: string; amount: string }

const emptyLine = (): BudgetLineDraft => ({
  lineId: crypto.randomUUID() as string,
  name: '',
  purpose: '',
  amount: '',
})

export const withEmptyLine = (lines: readonly BudgetLineDraft[]): BudgetLineDraft[] => [...lines, emptyLine()]

/** A budget as somebody begins it: the lines that are in force, which keep what was spent of them, or one empty line. */
export const budgetDraft = ({ year, budget }: Read) => ({
  budgetId: crypto.randomUUID() as string,
  year: String(year),
  lines: (budget?.lines.map(({ lineId, name, purpose, adopted }) => ({
    lineId,
    name,
    purpose,
    amount: adopted.replace('.', ','),
  })) ?? [emptyLine()]) as readonly BudgetLineDraft[],
})
export type BudgetFields = ReturnType<typeof budgetDraft>

/** The same as the decision takes it: another year has lines of its own. */
export const budgetPayload = ({ budgetId, year, lines }: BudgetFields, began: number) => ({
  budgetId,
  year: numberIn(year),
  lines:
    numberIn(year) === began
      ? lines
      : lines.map((one, at) => ({ ...one, lineId: inYear(one.lineId, year, at) })),
})

/** Of a line of another year: an id that is its own, and the same at every keystroke. */
const kept = new Map<string, string>()
const inYear = (lineId: string, year: string, at: number): string => {
  const key = `${lineId} ${year} ${at}`
  const id = kept.get(key) ?? crypto.randomUUID()
  kept.set(key, id)
  return id
}
