import { readIban } from '@reliance/core/fund/read-iban.ts'
import { foldText } from '@reliance/core/shared/fold-text.ts'
import { balanceWarning, daysOf } from './check-balances.ts'
import { balanceAsRead, balancesOfColumn, type StatedBalance } from './csv-balances.ts'
import type { CsvTable } from './csv-table.ts'
import { lineText } from './line-text.ts'
import {
  type PendingLine,
  type ReadLine,
  type ReadStatement,
  type RefusedRow,
  refuseStatement,
  type StatementResult,
  type StatementWarning,
} from './statement-file.ts'

/** The lines of one account, each with the balance that its row has. */
export type AccountRows = { lines: ReadLine[]; pending: PendingLine[]; balances: (bigint | null)[] }

type Found = {
  readonly balances: { stated: readonly StatedBalance[]; cents: readonly (bigint | null)[] }
  readonly warnings: StatementWarning[]
  readonly refusedRows: readonly RefusedRow[]
}

/** What the lines before the headings say of the account: an IBAN anywhere, or a number after "compte". */
const accountOf = ({ preamble }: CsvTable): { iban: string | null; number: string | null } => {
  const cells = preamble.flatMap(row => row.cells.filter(cell => cell !== '').map(cell => cell.slice(0, 200)))
  const pieces = cells.flatMap(cell => [cell, cell.slice(cell.indexOf(':') + 1)])
  const iban = pieces.map(readIban).find(one => one !== null) ?? null
  const at = cells.findIndex(cell => /\bcompte\b/.test(foldText(cell)))
  const near = cells.slice(at, at + 2).map(cell => /[*\d][*\dA-Z ]{3,32}[\dA-Z]/.exec(cell)?.[0])
  return { iban, number: at < 0 ? null : lineText(near.find(one => one !== undefined)) }
}

/** The statements of a table: one, or one for each account that a column names. */
export const statementsOfTable = (
  table: CsvTable,
  accounts: ReadonlyMap<string, AccountRows>,
  { balances, warnings, refusedRows }: Found,
): StatementResult => {
  const isOther = ({ code }: RefusedRow) => code === 'fund.statement_row_other_currency'
  if (accounts.size === 0 && refusedRows.length > 0 && refusedRows.every(isOther))
    return refuseStatement('fund.statement_other_currency', {
      currency: refusedRows[0]?.read.slice(0, 10) ?? '',
    })
  const known = accounts.size === 0 ? [['', { lines: [], pending: [], balances: [] }] as const] : accounts
  const isOne = accounts.size <= 1
  const said = accountOf(table)
  const statements = [...known].map(([name, rows]): ReadStatement => {
    const column = balancesOfColumn(rows.lines, rows.balances)
    const stated = (kind: 'opening' | 'closing') =>
      isOne ? balanceAsRead(balances.stated, balances.cents, kind) : null
    const accountIban = readIban(name) ?? (isOne ? said.iban : null)
    return {
      accountIban,
      accountNumber: accountIban === null ? (lineText(name) ?? (isOne ? said.number : null)) : null,
      currency: 'EUR',
      opening: stated('opening') ?? column?.opening ?? null,
      closing: stated('closing') ?? column?.closing ?? null,
      ...daysOf(rows.lines),
      lines: rows.lines,
      pending: rows.pending,
    }
  })
  const none: StatementWarning = { code: 'fund.statement_no_line', row: null, read: '' }
  const isEmpty = statements.every(({ lines, pending }) => lines.length + pending.length === 0)
  const all = [...warnings, ...statements.flatMap(balanceWarning), ...(isEmpty ? [none] : [])]
  return { ok: true, value: { format: 'csv', statements, warnings: all, refusedRows } }
}
