import type { CsvRow } from '../shared/csv.ts'
import { parseCivilDate } from '../shared/time.ts'
import type { CsvCode, CsvError, CsvPosition } from './csv-position.ts'
import { nuanceMax, type PositionContent, reasonMax, unanswered } from './position.ts'
import type { CsvHeader } from './positions-csv-header.ts'
import type { CsvTargets } from './positions-csv-targets.ts'
import { type CsvColumn, readImportance, readSource, readStance } from './positions-csv-words.ts'

/** Characters of a name, as when an organisation is founded. */
const organisationNameMax = 120

type ReadRow = { positions: CsvPosition[]; errors: CsvError[] }

/** One line with the mistakes found on it. */
const reader = (row: CsvRow, header: CsvHeader) => {
  const errors: CsvError[] = []
  const cellAt = (index: number | undefined) => (index === undefined ? '' : (row.cells[index] ?? ''))
  const cell = (column: CsvColumn) => cellAt(header.columns.get(column))
  const mistakeAt = (index: number | undefined, code: CsvCode, params?: Record<string, string | number>) => {
    const column = index === undefined ? null : (header.labels[index] ?? null)
    errors.push({ line: row.line, column, code, params: { value: cellAt(index).slice(0, 80), ...params } })
  }
  const mistake = (column: CsvColumn, code: CsvCode, params?: Record<string, string | number>) =>
    mistakeAt(header.columns.get(column), code, params)
  return { line: row.line, errors, cell, cellAt, mistake, mistakeAt }
}

type Reader = ReturnType<typeof reader>

const readOrganisation = ({ line, cell, mistake }: Reader, targets: CsvTargets): string => {
  const count = cell('organisation').length
  if (count > organisationNameMax) {
    mistake('organisation', 'positions.csv_text_too_long', { max: organisationNameMax, count })
    return ''
  }
  const found = targets.organisation(cell('organisation').normalize('NFC'), line)
  if (found === 'unseen') mistake('organisation', 'positions.csv_unseen_signs')
  else if (found === 'unknown') mistake('organisation', 'positions.csv_unknown_organisation')
  else if (found === 'ambiguous') mistake('organisation', 'positions.csv_ambiguous_organisation')
  else if (found !== 'asked') return found.organisationId
  return ''
}

const readText = ({ cell, mistake }: Reader, column: 'nuance' | 'reason', max: number): string => {
  const text = cell(column)
  if (text.length > max) mistake(column, 'positions.csv_text_too_long', { max, count: text.length })
  return text
}

/** What both layouts say about where the position comes from. */
const readOrigin = ({ cell, mistake }: Reader): Pick<PositionContent, 'source' | 'decidedOn'> => {
  const source = readSource(cell('source'))
  if (source === undefined && cell('source') !== '') mistake('source', 'positions.csv_unknown_source')
  const decidedOn = parseCivilDate(cell('decided_on'))
  if (decidedOn === null && cell('decided_on') !== '') mistake('decided_on', 'positions.csv_unknown_date')
  return { source: source ?? null, decidedOn }
}

export const readLongRow = (row: CsvRow, header: CsvHeader, targets: CsvTargets): ReadRow => {
  const line = reader(row, header)
  const organisationId = readOrganisation(line, targets)
  const statement = targets.statement(line.cell('statement'))
  const number = targets.corrected(line.cell('statement'))
  if (statement === undefined && number !== undefined)
    line.mistake('statement', 'positions.csv_former_statement', { number })
  else if (statement === undefined) line.mistake('statement', 'positions.csv_unknown_statement')
  const stance = readStance(line.cell('stance'))
  if (stance === undefined) line.mistake('stance', 'positions.csv_unknown_position')
  const important = readImportance(line.cell('important'))
  if (important === undefined) line.mistake('important', 'positions.csv_unknown_importance')
  const nuance = readText(line, 'nuance', nuanceMax)
  const reason = readText(line, 'reason', reasonMax)
  const origin = readOrigin(line)
  if (line.errors.length > 0 || statement === undefined || stance === undefined || stance === 'not_debated')
    return { positions: [], errors: line.errors }
  const content: PositionContent = {
    stance,
    nuance: stance === 'nuance' ? nuance : '',
    reason,
    important: important ?? false,
    ...origin,
  }
  const { statementId } = statement
  return { positions: [{ line: row.line, organisationId, statementId, content }], errors: [] }
}

export const readWideRow = (row: CsvRow, header: CsvHeader, targets: CsvTargets): ReadRow => {
  const line = reader(row, header)
  const organisationId = readOrganisation(line, targets)
  const origin = readOrigin(line)
  const positions: CsvPosition[] = []
  for (const { index, statement } of header.statements) {
    const stance = readStance(line.cellAt(index))
    if (stance === undefined) line.mistakeAt(index, 'positions.csv_unknown_position')
    else if (stance !== 'not_debated')
      positions.push({
        line: row.line,
        organisationId,
        statementId: statement.statementId,
        content: { ...unanswered, ...origin, stance },
      })
  }
  return line.errors.length > 0 ? { positions: [], errors: line.errors } : { positions, errors: [] }
}
