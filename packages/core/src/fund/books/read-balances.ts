import { type CsvRow, readCsv, type Separator, unguardCell } from '../../shared/csv.ts'
import { foldText } from '../../shared/fold-text.ts'
import { ok, refuse } from '../../shared/result.ts'
import type { FundResult } from '../codes.ts'
import { amountMaxCents } from '../euros.ts'
import { readAmounts } from '../statement-amounts.ts'

/** Bytes of a file of balances, and lines of it: a fund has some dozens of accounts. */
export const balancesBytesMax = 200_000
export const balancesLinesMax = 500

/** One account of the file; a debit is more than zero. `row` as a spreadsheet counts it. */
export type BalanceRow = {
  readonly row: number
  readonly account: string
  readonly label: string
  readonly cents: bigint
}

/** Headings as French and English programs write them, folded; of several in one file the first of the list counts. */
const headings = {
  account: [
    ...[
      'compte',
      'n compte',
      'no compte',
      'n de compte',
      'no de compte',
      'numero de compte',
      'numero compte',
    ],
    ...[
      'num compte',
      'comptenum',
      'compte num',
      'code compte',
      'compte general',
      'numero',
      'code',
      'account',
    ],
    ...['account number', 'account no', 'account code', 'nominal code'],
  ],
  label: [
    ...['libelle', 'libelle du compte', 'libelle compte', 'comptelib', 'compte lib', 'intitule', 'name'],
    ...['intitule du compte', 'nom', 'nom du compte', 'designation', 'label', 'account name', 'description'],
  ],
  balanceDebit: [
    ...['solde debiteur', 'soldes debiteurs', 'solde debit', 'solde au debit', 'solde final debit'],
    ...['solde final debiteur', 'debit balance', 'closing debit', 'balance debit'],
  ],
  balanceCredit: [
    ...['solde crediteur', 'soldes crediteurs', 'solde credit', 'solde au credit', 'solde final credit'],
    ...['solde final crediteur', 'credit balance', 'closing credit', 'balance credit'],
  ],
  balance: [
    ...[
      'solde',
      'soldes',
      'solde final',
      'solde de cloture',
      'balance',
      'closing balance',
      'montant',
      'amount',
    ],
  ],
  debit: ['debit', 'debits', 'total debit', 'montant debit', 'debit amount'],
  credit: ['credit', 'credits', 'total credit', 'montant credit', 'credit amount'],
} as const

type Columns = { readonly account: number; readonly label: number | null } & (
  | { readonly balance: number }
  | { readonly debit: number; readonly credit: number }
)

/** A table has so many columns at most, and an account so many signs: what is longer is none, and is not compared. */
const columnsMax = 100
const accountMax = 40

/** What a heading says beside its currency: `Débit (€)`, `Solde en euros`. */
const headingOf = (cell: string): string =>
  foldText(cell.slice(0, 100))
    .replace(/ (?:en )?(?:eur|euros?)$/, '')
    .trim()

/**
 * The columns that a row of headings names; null where it names no account or no amount. What an account held counts
 * before what moved on it: a table of movements leaves out what was there before them.
 */
const columnsOf = (cells: readonly string[]): Columns | null => {
  const folded = cells.slice(0, columnsMax).map(headingOf)
  const at = (role: keyof typeof headings): number | null =>
    headings[role].map(heading => folded.indexOf(heading)).find(index => index >= 0) ?? null
  const account = at('account')
  if (account === null) return null
  const label = at('label')
  const pairs = [
    [at('balanceDebit'), at('balanceCredit')],
    [at('debit'), at('credit')],
  ] as const
  const [[soldDebit, soldCredit], [debit, credit]] = pairs
  if (soldDebit !== null && soldCredit !== null)
    return { account, label, debit: soldDebit, credit: soldCredit }
  const balance = at('balance')
  if (balance !== null) return { account, label, balance }
  return debit !== null && credit !== null ? { account, label, debit, credit } : null
}

const separators: readonly Separator[] = [';', ',', '\t']
/** Rows before the headings: the name of the association, the days of the table. */
const preambleMax = 15

type Table = { readonly columns: Columns; readonly body: readonly CsvRow[]; readonly isCut: boolean }

/** The rows after the headings, by the separator that shows them; null where none does. */
const tableOf = (text: string): Table | null => {
  for (const separator of separators) {
    const rows: CsvRow[] = []
    let columns: Columns | null = null
    for (const row of readCsv(text, separator)) {
      if (columns) rows.push(row)
      else if (row.line > preambleMax) break
      else columns = columnsOf(row.cells)
      if (rows.length > 2 * balancesLinesMax) break
    }
    if (columns) return { columns, body: rows, isCut: rows.some(one => !one.closed) }
  }
  return null
}

/** What a cell says, without the signs by which spreadsheets keep a number as it was typed. */
const cellAt = ({ cells }: CsvRow, column: number | null): string =>
  column === null
    ? ''
    : unguardCell(cells[column] ?? '')
        .replace(/^="(.*)"$/, '$1')
        .trim()

/** `Total`, `Sous-total classe 5`, `Totaux généraux`. */
const isTotal = (text: string): boolean =>
  /^(?:(?:sous|grand|sub) )?(?:totaux|totals?|soustotal|subtotal)\b/.test(foldText(text.slice(0, 100)))

const isNothing = ({ cells }: CsvRow): boolean => cells.every(cell => cell.trim() === '')

const isWithin = (one: BalanceRow, other: BalanceRow): boolean =>
  one.account !== other.account && one.account.startsWith(other.account)

/** Accounts of which a file also says the sum, as one account more: `5` and `51` beside `512` and `517`. */
const withoutSums = (rows: readonly BalanceRow[]): BalanceRow[] => {
  const leaves = rows.filter(one => one.account !== '' && !rows.some(other => isWithin(other, one)))
  return rows.filter(one => {
    const parts = leaves.filter(leaf => one.account !== '' && isWithin(leaf, one))
    return parts.length === 0 || parts.reduce((sum, { cents }) => sum + cents, 0n) !== one.cents
  })
}

/** Longer than any amount: the rules for amounts look at every sign several times. */
const amountTextMax = 40

const rowsOf = (body: readonly CsvRow[], columns: Columns): FundResult<BalanceRow[]> => {
  const amountColumns = 'balance' in columns ? [columns.balance] : [columns.debit, columns.credit]
  const texts = amountColumns.flatMap(column => body.map(row => cellAt(row, column)))
  const read = readAmounts(texts.map(text => (text.length > amountTextMax ? '' : text)))
  if (read.kind === 'ask')
    return refuse('fund.balances_ambiguous', { params: { row: body[read.row % body.length]?.line ?? 1 } })
  const rows: BalanceRow[] = []
  for (const [at, row] of body.entries()) {
    let cents = 0n
    for (const [column] of amountColumns.entries()) {
      const place = column * body.length + at
      const text = texts[place] ?? ''
      const said = text === '' ? 0n : (read.cents[place] ?? null)
      if (said === null || said > amountMaxCents || said < -amountMaxCents)
        return refuse('fund.balances_amount', { params: { row: row.line, read: text.slice(0, 80) } })
      cents += column === 0 ? said : -said
    }
    const account = cellAt(row, columns.account).replaceAll(/[\s.]/g, '').slice(0, accountMax)
    // An account of nothing tells nothing, whatever it is.
    if (cents !== 0n)
      rows.push({ row: row.line, account, label: cellAt(row, columns.label).slice(0, 120), cents })
  }
  return ok(withoutSums(rows))
}

/**
 * The balances of a table that an accountant exports: an account, a label, and a debit and a credit or one balance, in
 * any order, found by their headings. Rows of totals and of nothing are left out.
 * Refuses: `balances_not_read`, `balances_cut`, `balances_too_many_lines`, `balances_ambiguous`, `balances_amount`.
 */
export const readBalances = (text: string): FundResult<BalanceRow[]> => {
  const table = tableOf(text)
  if (!table) return refuse('fund.balances_not_read')
  if (table.isCut) return refuse('fund.balances_cut')
  const { columns } = table
  const body = table.body.filter(
    row =>
      !isNothing(row) &&
      !isTotal(cellAt(row, columns.account)) &&
      !(
        cellAt(row, columns.account) === '' &&
        isTotal(cellAt(row, columns.label) || (row.cells.find(Boolean) ?? ''))
      ),
  )
  if (body.length > balancesLinesMax)
    return refuse('fund.balances_too_many_lines', { params: { max: balancesLinesMax } })
  return rowsOf(body, columns)
}
