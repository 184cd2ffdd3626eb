import type { CivilDate } from '../shared/time.ts'
import type { BooksAccount } from './ledger/accounts.ts'
import { type Convention, chartNumber } from './ledger/chart-number.ts'
import type { Journal } from './ledger/entry.ts'

/** An entry as the accountant reads it: the lines of the books alone. */
export type FecEntry = {
  readonly journal: Journal
  readonly number: number
  readonly bookedOn: CivilDate
  /** The day on which it was posted, and could be changed no more. */
  readonly validOn: CivilDate
  readonly purpose: string
  /** What it rests on. */
  readonly piece: string
  readonly lines: readonly { readonly code: BooksAccount; readonly label: string; readonly cents: bigint }[]
}

const columns = [
  ...['JournalCode', 'JournalLib', 'EcritureNum', 'EcritureDate', 'CompteNum', 'CompteLib', 'CompAuxNum'],
  ...['CompAuxLib', 'PieceRef', 'PieceDate', 'EcritureLib', 'Debit', 'Credit', 'EcritureLet', 'DateLet'],
  ...['ValidDate', 'Montantdevise', 'Idevise'],
]

/** How accountants call each journal. */
export const journalCodes: Readonly<Record<Journal, readonly [code: string, label: string]>> = {
  bank: ['BQ', 'Banque'],
  cash: ['CA', 'Caisse'],
  transfers: ['OD', 'Opérations diverses'],
  opening: ['AN', 'À nouveau'],
}

const lineOf = (cells: readonly string[]): string => `${cells.join('\t')}\r\n`

const dayOf = (on: CivilDate): string => on.replaceAll('-', '')

/** A tab or a line break inside a cell would move all that follows; a sign before it, a spreadsheet would compute. */
const cell = (text: string): string =>
  text
    .replaceAll(/[\t\r\n|]+/g, ' ')
    .replace(/^[\s=+\-@＝＋－＠]+/, '')
    .trim()

/** Euros and cents with a comma, as the file wants them. */
const amount = (cents: bigint): string => {
  const digits = String(cents).padStart(3, '0')
  return `${digits.slice(0, -2)},${digits.slice(-2)}`
}

const auxiliaryOf = (code: BooksAccount, label: string): readonly [string, string] =>
  code.startsWith('member:') ? [code.slice('member:'.length), label] : ['', '']

/**
 * The file of entries that French tax law describes (FEC, article A47 A-1 of the LPF): 18 columns, separated by tabs, one
 * row a posting, in the order in which the entries were posted. The books of a fund are a part of those of the
 * organisation that holds it: it is an extract. This is its first line; `fecRows` gives the others, a part at a time.
 */
export const fecHead: string = lineOf(columns)

/** The rows of some entries of a FEC, each with its line break. */
export const fecRows = (entries: readonly FecEntry[], convention: Convention): string => {
  const rows = entries.flatMap(entry => {
    const [code, label] = journalCodes[entry.journal]
    return entry.lines.map(line => {
      const [auxiliary, auxiliaryLabel] = auxiliaryOf(line.code, line.label)
      const [debit, credit] = line.cents > 0n ? [line.cents, 0n] : [0n, -line.cents]
      return [
        ...[code, label, `${code}${entry.number}`, dayOf(entry.bookedOn)],
        ...[chartNumber(line.code, convention), line.label, auxiliary, auxiliaryLabel],
        ...[entry.piece, dayOf(entry.bookedOn), entry.purpose, amount(debit), amount(credit)],
        ...['', '', dayOf(entry.validOn), '', ''],
      ].map(cell)
    })
  })
  return rows.map(lineOf).join('')
}
