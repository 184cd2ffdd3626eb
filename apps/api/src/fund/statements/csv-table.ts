import {
  type CsvRow,
  detectSeparator,
  readCsv,
  type Separator,
  unguardCell,
} from '@reliance/core/shared/csv.ts'
import type { Steps } from '@reliance/core/shared/steps.ts'
import { type CsvColumns, columnsAnswered, columnsOf } from './csv-columns.ts'
import { looksLikeDay } from './csv-days.ts'
import { quoted, refuseStatement, type StatementColumns } from './statement-file.ts'
import { lineCountMax, tableLineMax } from './statement-limits.ts'

/** A row with its number as a spreadsheet shows it. */
export type TableRow = {
  readonly number: number
  readonly cells: readonly string[]
  readonly isWhole: boolean
}

export type CsvTable = {
  readonly columns: CsvColumns
  readonly preamble: readonly TableRow[]
  readonly body: readonly TableRow[]
  /** Whether the file ends without a line break, so that its last row may be cut. */
  readonly isOpen: boolean
}

const separators: readonly Separator[] = [';', '\t', ',']

/** Banks write some lines before the headings; none writes as many as this. */
const preambleMax = 60

/** Enough rows for a person to see what the columns are. */
const previewMax = 12

/** Rows of no movement that stand among the others: empty ones, headings and totals of pages. */
const rowCountMax = 2 * lineCountMax

const headRows = (text: string, separator: Separator, count: number): CsvRow[] => {
  const rows: CsvRow[] = []
  for (const row of readCsv(text, separator)) {
    rows.push(row)
    if (rows.length >= count || !row.closed) break
  }
  return rows
}

type Heading = { readonly separator: Separator; readonly line: number; readonly columns: CsvColumns }

/** The row of headings, with the separator that shows the most of them. */
const headingOf = (text: string): Heading | null => {
  const found = separators.flatMap(separator =>
    headRows(text, separator, preambleMax).flatMap(({ line, cells }) => {
      const columns = columnsOf(cells)
      return columns ? [{ separator, line, columns }] : []
    }),
  )
  const known = ({ columns }: Heading) =>
    columns.label.length + Object.values(columns).filter(one => typeof one === 'number').length
  return found.reduce<Heading | null>((best, one) => (best && known(best) >= known(one) ? best : one), null)
}

/** The separator of a table without headings: that which makes the most rows with a day and other cells. */
const likelySeparator = (text: string): { separator: Separator; rows: number } => {
  const rated = separators.map(separator => ({
    separator,
    rows: headRows(text, separator, preambleMax).filter(
      ({ cells }) => cells.length >= 3 && cells.some(looksLikeDay),
    ).length,
  }))
  const [best] = rated.toSorted((a, b) => b.rows - a.rows)
  return best ?? { separator: detectSeparator(text), rows: 0 }
}

/** Whether a line is too long for a table; looked for in steps. */
function* hasLongLine(text: string): Steps<boolean> {
  let begun = 0
  for (let at = 0; at <= text.length; at++) {
    if (at - begun > tableLineMax) return true
    const code = text.charCodeAt(at)
    if (code !== 10 && code !== 13) continue
    yield (at - begun) / 8 + 1
    begun = at + 1
  }
  return false
}

const lineBreak = /\r\n?|\n/g

/** A quote that was opened by mistake takes the rows after it into its cell, up to the next quote. */
const swallowsRows = ({ cells }: CsvRow): boolean =>
  cells.some(cell => /[\r\n]\s*"?\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4}"?\s*[;,\t]/.test(cell))

/** All rows with their numbers: `readCsv` leaves out empty lines, and a cell may hold several. */
function* rowsOf(text: string, separator: Separator): Steps<{ row: TableRow; line: number }[] | null> {
  const rows: { row: TableRow; line: number }[] = []
  let [number, nextLine] = [0, 1]
  for (const read of readCsv(text, separator)) {
    number += 1 + read.line - nextLine
    nextLine = read.line + 1
    for (const cell of read.cells) if (/[\r\n]/.test(cell)) nextLine += cell.match(lineBreak)?.length ?? 0
    const cells = read.cells.map(cell => unguardCell(cell).trim())
    rows.push({ row: { number, cells, isWhole: read.closed && !swallowsRows(read) }, line: read.line })
    if (rows.length > rowCountMax) return null
    yield read.length * 2 + 20
  }
  return rows
}

type Opened = { readonly ok: true; readonly table: CsvTable } | ReturnType<typeof refuseStatement>

/** The question which columns are which, or the refusal of what is no table of movements. */
const askColumns = (text: string): Opened => {
  const { separator, rows } = likelySeparator(text)
  if (rows === 0) return refuseStatement('fund.statement_not_a_statement')
  const preview = headRows(text, separator, previewMax).map(({ cells }) => cells.slice(0, 30).map(quoted))
  return refuseStatement('fund.statement_ask_columns', {}, preview)
}

/** Opens a bank's table: where its headings are, or what a person said of its columns, and its rows. */
export function* openTable(text: string, answer?: StatementColumns): Steps<Opened> {
  if (yield* hasLongLine(text)) return refuseStatement('fund.statement_not_a_statement')
  const heading = answer ? null : headingOf(text)
  yield 5_000
  if (!answer && !heading) return askColumns(text)
  const separator = heading?.separator ?? likelySeparator(text).separator
  const rows = yield* rowsOf(text, separator)
  if (rows === null) return refuseStatement('fund.statement_too_many_lines', { max: lineCountMax })
  const isBody = ({ row, line }: (typeof rows)[number]) =>
    answer ? row.number >= answer.firstRow : line > (heading?.line ?? 0)
  const columns = answer ? columnsAnswered(answer) : heading?.columns
  if (!columns) return askColumns(text)
  const table = {
    columns,
    preamble: rows.filter(one => !isBody(one) && one.line !== heading?.line).map(({ row }) => row),
    body: rows.filter(isBody).map(({ row }) => row),
    isOpen: !/[\r\n]$/.test(text),
  }
  return { ok: true, table }
}
