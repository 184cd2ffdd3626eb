import { type CsvRow, readCsv } from '../shared/csv.ts'
import type { conversationCodes, discrepancyCodes } from './codes.ts'

export type ConversationFileName = 'comments.csv' | 'participants-votes.csv' | 'votes.csv'

/** Why a file cannot be read: which one, its line, what was found. */
export type ConversationError = {
  readonly code: (typeof conversationCodes)[number]
  readonly params: { readonly file: ConversationFileName; readonly line: number; readonly value: string }
}

/** Two files that say different things; `found` is counted from the votes, `declared` is what is written. */
export type Discrepancy = {
  readonly code: (typeof discrepancyCodes)[number]
  readonly params: Record<string, string | number>
}

export type Failed = { ok: false; error: ConversationError }

export const failed = (
  code: ConversationError['code'],
  file: ConversationFileName,
  line: number,
  value = '',
): Failed => ({ ok: false, error: { code, params: { file, line, value: value.slice(0, 80) } } })

/** A file whose first line names its columns, in any order. */
export type Table = { ok: true; header: CsvRow; rows: Generator<CsvRow>; column: ReadonlyMap<string, number> }

/** Opens a file and checks that it has the columns its reader needs. */
export const openTable = (
  text: string,
  file: ConversationFileName,
  needed: readonly string[],
): Table | Failed => {
  const rows = readCsv(text, ',')
  const header = rows.next().value as CsvRow | undefined
  if (header === undefined) return failed('positions.conversation_file_empty', file, 1)
  if (!header.closed) return failed('positions.conversation_quote_not_closed', file, header.line)
  const column = new Map(header.cells.map((label, index) => [label.trim(), index]))
  const missing = needed.find(label => !column.has(label))
  if (missing !== undefined)
    return failed('positions.conversation_column_missing', file, header.line, missing)
  return { ok: true, header, rows, column }
}

const integer = /^-?\d{1,9}$/

/** An integer of at most nine digits, or null. */
export const readInteger = (cell: string | undefined): number | null =>
  cell !== undefined && integer.test(cell) ? Number(cell) : null
