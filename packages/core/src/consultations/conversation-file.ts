import { type CsvRow, detectSeparator, readCsv, type Separator } from '../shared/csv.ts'
import type { conversationCodes, discrepancyCodes } from './codes.ts'
import type { ConversationPart } from './import-conversation.ts'

type Params = Readonly<Record<string, string | number>>

/** Why a file cannot be read: which one, its line, its column, what was found there. */
export type ConversationError = { readonly code: (typeof conversationCodes)[number]; readonly params: Params }

/** Two files that say different things; `found` is counted from the votes, `declared` is what is written. */
export type Discrepancy = { readonly code: (typeof discrepancyCodes)[number]; readonly params: Params }

export type Failed = { ok: false; error: ConversationError }

export const failed = (code: ConversationError['code'], params: Params): Failed => ({
  ok: false,
  error: { code, params },
})

/** A file whose first line names its columns, in any order. */
export type Table = {
  ok: true
  file: ConversationPart
  header: CsvRow
  rows: Generator<CsvRow>
  column: ReadonlyMap<string, number>
}

const separators: readonly Separator[] = [',', ';', '\t']

const columnsOf = (header: CsvRow | undefined): Map<string, number> =>
  new Map(header?.cells.map((label, index) => [label.trim(), index]))

/** The separator with which the first line has the columns looked for, else the one that is there most. */
const separatorFor = (text: string, needed: readonly string[]): Separator => {
  const fits = (separator: Separator) => {
    const column = columnsOf(readCsv(text, separator).next().value as CsvRow | undefined)
    return needed.every(label => column.has(label))
  }
  return separators.find(fits) ?? detectSeparator(text)
}

/** Opens a file and checks that it has the columns its reader needs. */
export const openTable = (
  text: string,
  file: ConversationPart,
  needed: readonly string[],
): Table | Failed => {
  const rows = readCsv(text, separatorFor(text, needed))
  const header = rows.next().value as CsvRow | undefined
  if (header === undefined) return failed('positions.conversation_file_empty', { file })
  const { line } = header
  if (!header.closed) return failed('positions.conversation_quote_not_closed', { file, line })
  const column = columnsOf(header)
  const missing = needed.find(label => !column.has(label))
  if (missing !== undefined)
    return failed('positions.conversation_column_missing', { file, line, column: missing })
  return { ok: true, file, header, rows, column }
}

/** A line of which the end is missing, or that has more cells than there are columns. */
export const rowFault = ({ file, header }: Table, { line, closed, cells }: CsvRow): Failed | null => {
  if (!closed) return failed('positions.conversation_quote_not_closed', { file, line })
  const [expected, found] = [header.cells.length, cells.length]
  return expected === found ? null : failed('positions.conversation_row_cut', { file, line, expected, found })
}

export const cellOf = ({ column }: Table, { cells }: CsvRow, label: string): string =>
  (cells[column.get(label) ?? -1] ?? '').trim()

/** The cell that is wrong, quoted with its column. */
export const wrongCell = (
  code: 'positions.conversation_number_wrong' | 'positions.conversation_vote_wrong',
  { file }: { file: ConversationPart },
  { line }: CsvRow,
  column: string,
  value: string,
): Failed =>
  failed(code, { file, line, column, value: value.slice(0, 80), state: value === '' ? 'empty' : 'written' })

const integer = /^-?\d{1,9}$/

/** An integer of at most nine digits, or null. */
export const readInteger = (cell: string): number | null => (integer.test(cell) ? Number(cell) : null)

/** The number of a person or a statement: "7", "07" and "007" are one. */
export const readNumber = (cell: string): number | null => (/^\d{1,9}$/.test(cell) ? Number(cell) : null)
