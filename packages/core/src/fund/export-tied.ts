import * as z from 'zod/mini'
import { shownCell, writeCsv } from '../shared/csv.ts'
import { civilDateInput } from '../shared/time.ts'
import { amountCell } from './export-treasury.ts'

/** A year, and the language of the file that lists what is promised and not spent at its end. */
export const exportTiedInput = z.object({ startsOn: civilDateInput, lang: z.enum(['fr', 'en']) })
export type ExportTiedInput = z.output<typeof exportTiedInput>

/** Money that a decision tied to a project and that was not spent at the end of a year, in cents. */
export type TiedMoney = {
  readonly title: string
  readonly lead: string
  /** The number of the decision that gave it; null where it is not in force any more. */
  readonly decision: number | null
  readonly givenCents: bigint
  readonly paidCents: bigint
  /** What is promised and not paid: less than the difference where some of it was given up. */
  readonly leftCents: bigint
}

type TiedWords = { readonly columns: readonly string[]; readonly total: string }

/**
 * What a year leaves tied to projects, for the list of dedicated funds in the accounts of whoever holds the fund (L10;
 * ANC 2018-06, article 132): one row a project, then their sum.
 */
export const formatTied = (rows: readonly TiedMoney[], words: TiedWords, lang: 'fr' | 'en'): string => {
  const sum = (part: (one: TiedMoney) => bigint) => rows.reduce((total, one) => total + part(one), 0n)
  const amounts = (given: bigint, paid: bigint, rest: bigint) =>
    [given, paid, rest].map(cents => amountCell(cents, lang))
  return writeCsv([
    words.columns,
    ...rows.map(one => [
      shownCell(one.title),
      shownCell(one.lead),
      String(one.decision ?? ''),
      ...amounts(one.givenCents, one.paidCents, one.leftCents),
    ]),
    [
      words.total,
      '',
      '',
      ...amounts(
        sum(one => one.givenCents),
        sum(one => one.paidCents),
        sum(one => one.leftCents),
      ),
    ],
  ])
}
