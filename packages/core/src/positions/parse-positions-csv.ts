import { type CsvRow, detectSeparator, readCsv, unguardCell } from '../shared/csv.ts'
import { decodeText } from '../shared/decode-text.ts'
import { type CsvCode, type CsvError, type CsvLayout, type CsvPosition, csvSizeMax } from './csv-position.ts'
import { importantMax } from './position.ts'
import { type CsvHeader, readHeader } from './positions-csv-header.ts'
import { readLongRow, readWideRow } from './positions-csv-rows.ts'
import {
  type AskedName,
  type CsvOrganisation,
  type CsvStatement,
  csvTargets,
  type FormerText,
  type ListOrganisation,
  type NameAnswers,
} from './positions-csv-targets.ts'
import { unlikelySigns } from './unlikely-signs.ts'

export type ParsedPositions =
  | {
      readonly ok: true
      readonly layout: CsvLayout
      readonly positions: readonly CsvPosition[]
      /** Agreements with nuances whose sentence is missing: asked for when the organisation confirms. */
      readonly withoutSentenceCount: number
    }
  | { readonly ok: false; readonly errors: readonly CsvError[]; readonly asked: null }
  /** Nothing is wrong; some names and signs are to be looked at before anything is taken. */
  | { readonly ok: false; readonly errors: readonly []; readonly asked: AskedOfFile }

export type AskedOfFile = {
  readonly names: readonly AskedName[]
  readonly signs: readonly AskedSigns[]
}

/** A cell with signs that nobody writes: the file was perhaps saved in another encoding than it is read in. */
export type AskedSigns = {
  readonly line: number
  readonly column: string
  readonly value: string
  readonly signs: readonly string[]
}

/**
 * Reads a file of positions chosen by a person: any encoding and separator that spreadsheets write, French or
 * English, either layout. Answers with every position or with every mistake; never with a part of the file.
 * Statements without a position ("·", empty, "pas encore débattu") are left out. `list` enters the organisations
 * that are not known; each name is asked for once. A name that may be another’s, and signs that nobody writes, are
 * asked about, unless `names` and `signsAreRight` have the answers.
 */
export const parsePositionsCsv = (
  bytes: Uint8Array,
  known: {
    readonly organisations: readonly CsvOrganisation[]
    readonly statements: readonly CsvStatement[]
    readonly list?: ListOrganisation
    readonly names?: NameAnswers
    readonly signsAreRight?: boolean
    readonly formerTexts?: readonly FormerText[]
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
  const targets = csvTargets(known.organisations, known.statements, {
    ...(known.list && { list: known.list }),
    ...(known.names && { answers: known.names }),
    ...(known.formerTexts && { formerTexts: known.formerTexts }),
  })
  const header = readHeader(first, targets)
  if (!header.ok) return failed(header.errors)
  const read = body.map(row => readRow(row, header.header, targets))
  const positions = read.flatMap(row => row.positions)
  const errors = read.flatMap(row => row.errors).concat(acrossRows(positions))
  if (errors.length > 0) return failed(errors.toSorted((a, b) => a.line - b.line))
  const names = [...targets.asked.values()]
  const signs = known.signsAreRight ? [] : unlikelyCells(body, header.header)
  if (names.length > 0 || signs.length > 0) return { ok: false, errors: [], asked: { names, signs } }
  if (positions.length === 0) return wholeFile('positions.csv_no_position')
  const { layout } = header.header
  const lacksSentence = ({ content }: CsvPosition) => content.stance === 'nuance' && content.nuance === ''
  return { ok: true, layout, positions, withoutSentenceCount: positions.filter(lacksSentence).length }
}

/** What people wrote, where it has signs that nobody writes. */
const unlikelyCells = (body: readonly CsvRow[], { columns }: CsvHeader): AskedSigns[] =>
  body.flatMap(({ line, cells }) =>
    (['nuance', 'reason'] as const).flatMap(column => {
      const value = cells[columns.get(column) ?? -1] ?? ''
      const signs = unlikelySigns(value)
      return signs.length === 0 ? [] : [{ line, column, value: value.slice(0, 80), signs }]
    }),
  )

const failed = (errors: readonly CsvError[]): ParsedPositions => ({ ok: false, errors, asked: null })

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
