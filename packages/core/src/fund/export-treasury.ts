import * as z from 'zod/mini'
import { type NumberCell, numberCell, shownCell, writeCsv } from '../shared/csv.ts'
import { type Language, languages, type SameKeys } from '../shared/messages.ts'
import { eurosOf } from './euros.ts'
import type { fundFr } from './messages.fr.ts'
import type { Instalment } from './pledge.ts'
import type { PledgeState } from './pledge-standing.ts'

/** The year of the promises, and the language in which the file is read. */
export const exportTreasuryInput = z.object({ year: z.int(), lang: z.enum(languages) })
export type ExportTreasuryInput = z.output<typeof exportTreasuryInput>

/** What one organisation promised and paid, in cents; null where it has promised nothing yet, or no rule says it. */
export type TreasuryRow = {
  readonly organisation: string
  readonly hasLeft: boolean
  readonly state: PledgeState
  readonly dueCents: bigint | null
  readonly pledgedCents: bigint | null
  readonly paidCents: bigint
  readonly leftCents: bigint
  readonly overCents: bigint
  readonly lateCents: bigint
  readonly next: Instalment | null
  readonly reference: string
  readonly reason: string
}

type Words = SameKeys<typeof fundFr.treasuryFile>

/** An amount that a spreadsheet in this language computes with: a comma in French, a point in English. */
export const amountCell = (cents: bigint, lang: Language): NumberCell =>
  numberCell(lang === 'fr' ? eurosOf(cents).replace('.', ',') : eurosOf(cents))

/**
 * Who promised and who paid in a year, one row an organisation, in the order given. The separator is the one that Excel
 * takes for granted in that language.
 */
export const formatTreasury = (
  rows: readonly TreasuryRow[],
  year: number,
  words: Words,
  lang: Language,
): string => {
  const amount = (cents: bigint | null) => (cents === null ? '' : amountCell(cents, lang))
  const { columns, states, hasLeft } = words
  const heads = [
    ...[columns.organisation, columns.year, columns.state, columns.due, columns.promised, columns.paid],
    ...[columns.left, columns.over, columns.late, columns.nextOn, columns.nextAmount],
    ...[columns.reference, columns.reason],
  ]
  const cells = rows.map(row => [
    ...[shownCell(row.organisation), numberCell(String(year))],
    row.hasLeft ? `${states[row.state]}, ${hasLeft}` : states[row.state],
    ...[amount(row.dueCents), amount(row.pledgedCents), amount(row.paidCents), amount(row.leftCents)],
    ...[amount(row.overCents), amount(row.lateCents)],
    ...[row.next?.dueOn ?? '', amount(row.next?.cents ?? null)],
    ...[row.reference, shownCell(row.reason)],
  ])
  return writeCsv([heads, ...cells], lang === 'fr' ? ';' : ',')
}
