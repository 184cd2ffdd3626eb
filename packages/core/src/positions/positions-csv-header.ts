import type { CsvRow } from '../shared/csv.ts'
import type { CsvError, CsvLayout } from './csv-position.ts'
import type { CsvStatement, CsvTargets } from './positions-csv-targets.ts'
import { type CsvColumn, readColumn } from './positions-csv-words.ts'

/** Where each thing stands: index of the column and the label its file gives it. */
export type CsvHeader = {
  readonly layout: CsvLayout
  readonly width: number
  readonly labels: readonly string[]
  readonly columns: ReadonlyMap<CsvColumn, number>
  readonly statements: readonly { readonly index: number; readonly statement: CsvStatement }[]
}

type Found = { ok: true; header: CsvHeader } | { ok: false; errors: CsvError[] }

/**
 * Reads the first line. A file with a column for the position is long; else every column but the organisation's
 * must be a statement. A column that is neither is a mistake: its data would be lost without a word.
 */
export const readHeader = (row: CsvRow, targets: CsvTargets): Found => {
  const columns = new Map<CsvColumn, number>()
  const statements: CsvHeader['statements'][number][] = []
  const errors: CsvError[] = []
  const mistake = (
    column: string | null,
    code: CsvError['code'],
    more: Record<string, number | string> = {},
  ) => errors.push({ line: row.line, column, code, ...(column !== null && { params: { column, ...more } }) })
  for (const [index, label] of row.cells.entries()) {
    if (label === '') continue
    const column = readColumn(label)
    const statement = column === undefined ? targets.statement(label) : undefined
    if (column !== undefined) {
      if (columns.has(column)) mistake(label, 'positions.csv_column_twice')
      columns.set(column, index)
    } else if (statement !== undefined) {
      if (statements.some(known => known.statement.statementId === statement.statementId))
        mistake(label, 'positions.csv_column_twice')
      statements.push({ index, statement })
    } else {
      const number = targets.corrected(label)
      if (number === undefined) mistake(label, 'positions.csv_unknown_column')
      else mistake(label, 'positions.csv_former_statement', { number, value: label })
    }
  }
  const isAboutFormer = errors.some(({ code }) => code === 'positions.csv_former_statement')
  const hasStatements = statements.length > 0 || isAboutFormer
  const layout = columns.has('stance') || !hasStatements ? 'long' : 'wide'
  if (!columns.has('organisation')) mistake(null, 'positions.csv_organisation_column_missing')
  if (layout === 'long') {
    if (!columns.has('stance') || !columns.has('statement'))
      mistake(null, 'positions.csv_position_column_missing')
    for (const { index } of statements) mistake(row.cells[index] ?? '', 'positions.csv_unknown_column')
  } else {
    const allowed: readonly CsvColumn[] = ['organisation', 'source', 'decided_on']
    for (const [column, index] of columns)
      if (!allowed.includes(column)) mistake(row.cells[index] ?? '', 'positions.csv_unknown_column')
  }
  if (errors.length > 0) return { ok: false, errors }
  return { ok: true, header: { layout, width: lastLabel(row), labels: row.cells, columns, statements } }
}

const lastLabel = (row: CsvRow): number => row.cells.findLastIndex(label => label !== '') + 1
