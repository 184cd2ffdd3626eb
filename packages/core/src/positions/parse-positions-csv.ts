import { type CsvRow, detectSeparator, readCsv, unguardCell } from '../shared/csv.ts'
import { decodeText } from '../shared/decode-text.ts'
import { type CsvCode, type CsvError, type CsvLayout, type CsvPosition, csvSizeMax } from './csv-position.ts'
import { importantMax } from './position.ts'
import { type CsvHeader, readHeader } from './positions-csv-header.ts'
import { readLongRow, readWideRow } from './positions-csv-rows.ts'
import {
  type CsvOrganisation,
  type CsvStatement,
  csvTargets,
  type ListOrganisation,
} from './positions-csv-targets.ts'

export type ParsedPositions =
  | {
      readonly ok: true
      readonly layout: CsvLayout
      readonly positions: readonly CsvPosition[]
      /** Agreements with nuances whose sentence is missing: asked for when the organisation confirms. */
      readonly withoutSentenceCount: number
    }
  | { readonly ok: false; readonly errors: readonly CsvError[] }

/**
 * Reads a file of positions chosen by a person: any encoding and separator that spreadsheets write, French or
 * English, either layout. Answers with every position or with every mistake; never with a part of the file.
 * Statements without a position ("·", empty, "pas encore débattu") are left out. `list` enters the organisations
 * that are not known; each name is asked for once.
 */
export const parsePositionsCsv = (
  bytes: Uint8Array,
  known: {
    readonly organisations: readonly CsvOrganisation[]
    readonly statements: readonly CsvStatement[]
    readonly list?: ListOrganisation
  },
): ParsedPositions => {
  if (bytes.length > csvSizeMax) return wholeFile('positions.csv_too_large', { maxMegabytes: 2 })
  const decoded = decodeText(bytes)
  if (!decoded.ok)
    return decoded.why === 'binary'
      ? wholeFile('positions.csv_not_text')
      : failed(decoded.lines.map(line => ({ line, column: null, code: 'positions.csv_bytes_wrong' })))
  const rows = [...readCsv(decoded.text, detectSeparator(decoded.text))].map(cleaned).filter(isFilled)
  const open = rows.find(row => !row.closed)
  if (open) return failed([{ line: open.line, column: null, code: 'positions.csv_quote_not_closed' }])
  const [first, ...body] = rows
  if (first === undefined) return wholeFile('positions.csv_empty')
  const targets = csvTargets(known.organisations, known.statements, known.list)
  const header = readHeader(first, targets)
  if (!header.ok) return failed(header.errors)
  const read = body.map(row => readRow(row, header.header, targets))
  const positions = read.flatMap(row => row.positions)
  const errors = read.flatMap(row => row.errors).concat(acrossRows(positions))
  if (errors.length > 0) return failed(errors.toSorted((a, b) => a.line - b.line))
  if (positions.length === 0) return wholeFile('positions.csv_no_position')
  const { layout } = header.header
  const lacksSentence = ({ content }: CsvPosition) => content.stance === 'nuance' && content.nuance === ''
  return { ok: true, layout, positions, withoutSentenceCount: positions.filter(lacksSentence).length }
}

const failed = (errors: readonly CsvError[]): ParsedPositions => ({ ok: false, errors })

const wholeFile = (code: CsvCode, params?: Record<string, string | number>): ParsedPositions =>
  failed([{ line: 1, column: null, code, ...(params && { params }) }])

const cleaned = (row: CsvRow): CsvRow => ({
  ...row,
  cells: row.cells.map(cell => unguardCell(cell).replace(/\r\n?/g, '\n').trim()),
})

const isFilled = (row: CsvRow): boolean => row.cells.some(cell => cell !== '') || !row.closed

const readRow = (row: CsvRow, header: CsvHeader, targets: ReturnType<typeof csvTargets>) => {
  const extra = row.cells.findIndex((cell, index) => index >= header.width && cell !== '')
  if (extra !== -1) {
    const params = { expected: header.width, found: row.cells.length }
    const error: CsvError = { line: row.line, column: null, code: 'positions.csv_too_many_cells', params }
    return { positions: [], errors: [error] }
  }
  return header.layout === 'wide' ? readWideRow(row, header, targets) : readLongRow(row, header, targets)
}

/** Rules over several lines: one position per organisation and statement, few marked important. */
const acrossRows = (positions: readonly CsvPosition[]): CsvError[] => {
  const errors: CsvError[] = []
  const lines = new Map<string, number>()
  const important = new Map<string, number>()
  for (const { line, organisationId, statementId, content } of positions) {
    const pair = `${organisationId} ${statementId}`
    const firstLine = lines.get(pair)
    if (firstLine === undefined) lines.set(pair, line)
    else errors.push({ line, column: null, code: 'positions.csv_duplicate_position', params: { firstLine } })
    if (!content.important) continue
    const count = (important.get(organisationId) ?? 0) + 1
    important.set(organisationId, count)
    if (count === importantMax + 1)
      errors.push({
        line,
        column: null,
        code: 'positions.csv_too_many_important',
        params: { max: importantMax },
      })
  }
  return errors
}
