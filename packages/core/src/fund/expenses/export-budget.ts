import * as z from 'zod/mini'
import { shownCell, writeCsv } from '../../shared/csv.ts'
import { type Language, languages, type SameKeys } from '../../shared/messages.ts'
import type { expenseFr } from '../expense-messages.fr.ts'
import { amountCell } from '../export-treasury.ts'
import { type BudgetLine, budgetTotals } from './budget-figures.ts'

/** The year of the budget, and the language in which the file is read. */
export const exportBudgetInput = z.object({ year: z.int(), lang: z.enum(languages) })
export type ExportBudgetInput = z.output<typeof exportBudgetInput>

/** The lines of a budget beside what was spent, and their sums, for a spreadsheet. */
export const formatBudget = (
  lines: readonly BudgetLine[],
  { columns, total }: SameKeys<typeof expenseFr.budgetFile>,
  lang: Language,
): string => {
  const cells = [
    ...lines.map(one => ({ ...one, name: shownCell(one.name), purpose: shownCell(one.purpose) })),
    { ...budgetTotals(lines), name: total, purpose: '' },
  ].map(one => [
    ...[one.name, one.purpose],
    ...[one.adoptedCents, one.paidCents, one.approvedCents, one.leftCents].map(cents =>
      amountCell(cents, lang),
    ),
  ])
  const heads = [columns.name, columns.purpose, columns.adopted, columns.paid, columns.approved, columns.left]
  return writeCsv([heads, ...cells], lang === 'fr' ? ';' : ',')
}
