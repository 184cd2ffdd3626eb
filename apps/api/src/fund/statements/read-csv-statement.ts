import { readIban } from '@reliance/core/fund/read-iban.ts'
import { foldText } from '@reliance/core/shared/fold-text.ts'
import type { Steps } from '@reliance/core/shared/steps.ts'
import type { CivilDate } from '@reliance/core/shared/time.ts'
import { amountsOfTable, type RowAmount } from './csv-amounts.ts'
import { isTotalOrLabel, isTotalRow, statedBalance } from './csv-balances.ts'
import { columnsOf } from './csv-columns.ts'
import { looksLikeDay, readDays } from './csv-days.ts'
import { lastRowOf } from './csv-last-row.ts'
import { type AccountRows, statementsOfTable } from './csv-statements.ts'
import { type CsvTable, openTable, type TableRow } from './csv-table.ts'
import { labelOf, lineText, referenceOf } from './line-text.ts'
import {
  type PendingLine,
  quoted,
  type RefusedRow,
  refuseStatement,
  type StatementAnswers,
  type StatementResult,
  type StatementWarning,
} from './statement-file.ts'
import { lineCountMax } from './statement-limits.ts'

type Days = { readonly bookedOn: CivilDate | null; readonly valueOn: CivilDate | null }

const cellAt = ({ cells }: TableRow, column: number | null): string =>
  column === null ? '' : (cells[column] ?? '')

const labelAt = (row: TableRow, { columns }: CsvTable): string =>
  labelOf(columns.label.map(column => cellAt(row, column)))

/** States of a movement that is not booked, and of one that will never be, as banks write them, folded. */
const pendingWords = /^(?:pending|en (?:attente|cours)|a venir|previsionnel|non comptabilise|processing)/
const neverWords = /^(?:declined|reverted|rejected|cancelled|canceled|failed|refuse|rejete|annule|echoue)/

const lineOf = (row: TableRow, table: CsvTable, cents: bigint, days: Days): PendingLine => {
  const { columns } = table
  const partyName = lineText(cellAt(row, columns.partyName))
  const label = labelAt(row, table) || (partyName ?? '')
  return {
    bookedOn: days.bookedOn,
    valueOn: days.valueOn,
    cents,
    label,
    entryId: null,
    partId: null,
    partyName,
    partyIban: readIban(cellAt(row, columns.partyIban)),
    endToEndId: null,
    reference: referenceOf([], null, label),
    isReversal: false,
    row: row.number,
  }
}

/** Why a row is not taken; null where it is. */
const faultOf = (
  row: TableRow,
  table: CsvTable,
  amount: RowAmount,
  days: Days,
): Omit<RefusedRow, 'row'> | null => {
  const { columns } = table
  const currency = cellAt(row, columns.currency).toUpperCase()
  const day = cellAt(row, columns.bookedOn)
  if (!row.isWhole) return { code: 'fund.statement_row_cut', read: quoted(row.cells.join(' ')) }
  // An amount with a comma in a table of commas would be read without its cents.
  if (columns.isBounded && row.cells.slice(columns.width).some(cell => cell !== ''))
    return { code: 'fund.statement_row_too_many_cells', read: quoted(row.cells.join(' ')) }
  if (amount.hasTwo) return { code: 'fund.statement_row_two_amounts', read: quoted(amount.text) }
  if (amount.cents === null && days.bookedOn === null && !looksLikeDay(day))
    return { code: 'fund.statement_row_not_read', read: quoted(row.cells.join(' ')) }
  if (amount.cents === null)
    return { code: 'fund.statement_row_amount_unreadable', read: quoted(amount.text) }
  if (amount.lacksDirection)
    return { code: 'fund.statement_row_direction_missing', read: quoted(cellAt(row, columns.direction)) }
  if (isTotalOrLabel(labelAt(row, table)))
    return { code: 'fund.statement_row_not_read', read: quoted(row.cells.join(' ')) }
  if (days.bookedOn === null) return { code: 'fund.statement_row_date_unreadable', read: quoted(day) }
  if (currency !== '' && !/^(?:EUR|EUROS?|€)$/.test(currency))
    return { code: 'fund.statement_row_other_currency', read: quoted(currency) }
  if (neverWords.test(foldText(cellAt(row, columns.status).slice(0, 100))))
    return { code: 'fund.statement_row_not_executed', read: quoted(cellAt(row, columns.status)) }
  return null
}

/** Rows that are a movement or should be one: without those that are empty, headings once more, or totals. */
const movementsOf = (table: CsvTable) => {
  const { bookedOn } = table.columns
  const heading = (row: TableRow) =>
    /date/i.test(cellAt(row, bookedOn).slice(0, 40)) && columnsOf(row.cells) !== null
  const filled = table.body.filter(row => row.cells.some(cell => cell !== '') && !heading(row))
  const isTotal = (row: TableRow) => isTotalRow(row, labelAt(row, table), looksLikeDay(cellAt(row, bookedOn)))
  return { rows: filled.filter(row => !isTotal(row)), totals: filled.filter(isTotal) }
}

/** The days of a column in steps: a day is read without a zone, and never by the clock of a machine. */
const daysAt = (rows: readonly TableRow[], column: number | null) =>
  column === null ? [] : readDays(rows.map(row => cellAt(row, column)))

/**
 * Reads the table that a bank writes for spreadsheets: with lines before its headings, one column of amounts or two,
 * French or English. What cannot be read of a row is never taken for nothing: the row is refused, with its number.
 */
export function* readCsvStatement(text: string, answers: StatementAnswers): Steps<StatementResult> {
  const opened = yield* openTable(text, answers.columns)
  if (!opened.ok) return opened
  const { table } = opened
  const { rows, totals } = movementsOf(table)
  yield rows.length * 40
  if (rows.length > lineCountMax)
    return refuseStatement('fund.statement_too_many_lines', { max: lineCountMax })
  const stated = [
    ...totals.flatMap(row => statedBalance(row, table.columns.debit) ?? []),
    ...table.preamble.flatMap(row => statedBalance(row, null) ?? []),
  ]
  const read = amountsOfTable(rows, table.columns, stated, answers.decimalSign)
  yield rows.length * 40
  if (!read.ok) return read
  const booked = daysAt(rows, table.columns.bookedOn)
  yield rows.length * 20
  const value = daysAt(rows, table.columns.valueOn)
  yield rows.length * 20
  const last = table.isOpen && rows.at(-1) === table.body.at(-1) ? lastRowOf(rows, table.columns) : 'whole'
  const accounts = new Map<string, AccountRows>()
  const refusedRows: RefusedRow[] = []
  for (const [at, row] of rows.entries()) {
    const amount = read.amounts[at]
    if (!amount) continue
    const days = { bookedOn: booked[at] ?? null, valueOn: value[at] ?? null }
    const isCut = last === 'cut' && row === rows.at(-1)
    const fault = isCut
      ? { code: 'fund.statement_row_cut' as const, read: quoted(row.cells.join(' ')) }
      : faultOf(row, table, amount, days)
    yield 400
    if (fault) refusedRows.push({ code: fault.code, row: row.number, read: fault.read })
    else addLine(accounts, table, { row, amount, line: lineOf(row, table, amount.cents ?? 0n, days) })
  }
  const warnings: StatementWarning[] = []
  if (last === 'unknown')
    warnings.push({
      code: 'fund.statement_last_row_open',
      row: rows.at(-1)?.number ?? null,
      read: quoted(rows.at(-1)?.cells.join(' ') ?? ''),
    })
  const balances = { stated, cents: read.stated }
  return statementsOfTable(table, accounts, { balances, warnings, refusedRows })
}

/** Lines go to the account of their row, where the table has a column for it. */
const addLine = (
  accounts: Map<string, AccountRows>,
  { columns }: CsvTable,
  { row, amount, line }: { row: TableRow; amount: RowAmount; line: PendingLine },
): void => {
  const account = cellAt(row, columns.account)
  const found = accounts.get(account) ?? { lines: [], pending: [], balances: [] }
  accounts.set(account, found)
  const { bookedOn } = line
  if (bookedOn === null || pendingWords.test(foldText(cellAt(row, columns.status).slice(0, 100))))
    found.pending.push(line)
  else {
    found.lines.push({ ...line, bookedOn })
    found.balances.push(amount.balance)
  }
}
