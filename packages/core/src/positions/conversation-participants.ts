import type { CsvRow } from '../shared/csv.ts'
import { type Discrepancy, type Failed, failed, openTable, readInteger } from './conversation-file.ts'
import type { DeclaredStatement } from './conversation-statements.ts'

/**
 * The last vote of each participant on each statement, one entry per pair, ordered by participant:
 * `value` is 1 agree, −1 disagree, 0 pass; the others are indices.
 */
export type ConversationVotes = {
  readonly participant: Uint32Array
  readonly statement: Uint32Array
  readonly value: Int8Array
}

/** The matrix, its counts per statement, and the numbers that votes.csv calls its participants by. */
export type Participants = {
  readonly ok: true
  readonly externalIds: readonly string[]
  readonly votes: ConversationVotes
  readonly agree: Uint32Array
  readonly disagree: Uint32Array
  readonly pass: Uint32Array
  readonly discrepancies: readonly Discrepancy[]
}

const file = 'participants-votes.csv'
const voteOf: Record<string, number> = { '1': 1, '-1': -1, '0': 0, '1.0': 1, '-1.0': -1, '0.0': 0 }
const numbered = /^\d{1,9}$/
const progressEvery = 64

/** Reads participants-votes.csv: one line per participant, one column per statement under its number. */
export const readParticipants = (
  text: string,
  statements: readonly DeclaredStatement[],
  onProgress: (charactersRead: number) => void,
): Participants | Failed => {
  const table = openTable(text, file, ['participant', 'n-votes', 'n-agree', 'n-disagree'])
  if (!table.ok) return table
  const columns = statementColumns(table.header, statements)
  const matrix = growingVotes(statements.length)
  const seen = new Map<string, number>()
  const discrepancies = [...columns.discrepancies]
  const cellOf = (row: CsvRow, label: string) => row.cells[table.column.get(label) ?? -1]
  for (const row of table.rows) {
    if (!row.closed) return failed('positions.conversation_quote_not_closed', file, row.line)
    const participant = cellOf(row, 'participant') ?? ''
    if (!numbered.test(participant))
      return failed('positions.conversation_number_wrong', file, row.line, participant)
    if (seen.has(participant))
      return failed('positions.conversation_participant_twice', file, row.line, participant)
    const counted = readBallot(row, columns.statementOf, seen.size, matrix)
    if (typeof counted === 'string')
      return failed('positions.conversation_vote_wrong', file, row.line, counted)
    seen.set(participant, seen.size)
    for (const label of ['n-votes', 'n-agree', 'n-disagree'] as const) {
      const declared = readInteger(cellOf(row, label))
      if (declared === null)
        return failed('positions.conversation_number_wrong', file, row.line, cellOf(row, label))
      const found = counted[label]
      if (found === declared) continue
      const params = { participant, column: label, found, declared }
      discrepancies.push({ code: 'positions.conversation_participant_counts_differ', params })
    }
    if (seen.size % progressEvery === 0) onProgress(row.end)
  }
  if (seen.size === 0) return failed('positions.conversation_file_empty', file, 1)
  return { ok: true, externalIds: [...seen.keys()], ...matrix.done(), discrepancies }
}

/** Index of the statement of each column, −1 for other columns and −2 for a statement without a text. */
const statementColumns = (header: CsvRow, statements: readonly DeclaredStatement[]) => {
  const indexOf = new Map(statements.map(({ externalId }, index) => [Number(externalId), index]))
  const statementOf = new Int32Array(header.cells.length).fill(-1)
  const discrepancies: Discrepancy[] = []
  for (const [column, label] of header.cells.entries()) {
    if (!numbered.test(label)) continue
    const index = indexOf.get(Number(label))
    statementOf[column] = index ?? -2
    if (index === undefined)
      discrepancies.push({
        code: 'positions.conversation_statement_without_text',
        params: { statement: label },
      })
  }
  return { statementOf, discrepancies }
}

/** Votes and their counts, in arrays that double when full. */
const growingVotes = (statementCount: number) => {
  let participants = new Uint32Array(4096)
  let statements = new Uint32Array(4096)
  let values = new Int8Array(4096)
  let length = 0
  const agree = new Uint32Array(statementCount)
  const disagree = new Uint32Array(statementCount)
  const pass = new Uint32Array(statementCount)
  const add = (participant: number, statement: number, value: number) => {
    if (length === values.length) {
      participants = doubled(participants, new Uint32Array(length * 2))
      statements = doubled(statements, new Uint32Array(length * 2))
      values = doubled(values, new Int8Array(length * 2))
    }
    participants[length] = participant
    statements[length] = statement
    values[length++] = value
    const counts = value === 1 ? agree : value === -1 ? disagree : pass
    counts[statement] = (counts[statement] ?? 0) + 1
  }
  const done = () => ({
    votes: {
      participant: participants.slice(0, length),
      statement: statements.slice(0, length),
      value: values.slice(0, length),
    },
    agree,
    disagree,
    pass,
  })
  return { add, done }
}

const doubled = <T extends Uint32Array | Int8Array>(from: T, to: T): T => {
  to.set(from)
  return to
}

/** Takes the votes of a line; answers with their counts, or with the cell that is not a vote. */
const readBallot = (
  row: CsvRow,
  statementOf: Int32Array,
  participant: number,
  matrix: ReturnType<typeof growingVotes>,
): Record<'n-votes' | 'n-agree' | 'n-disagree', number> | string => {
  const counts = { 'n-votes': 0, 'n-agree': 0, 'n-disagree': 0 }
  for (let column = 0; column < row.cells.length; column++) {
    const cell = row.cells[column]
    const statement = statementOf[column] ?? -1
    if (statement === -1 || cell === undefined || cell === '') continue
    const value = voteOf[cell]
    if (value === undefined) return cell
    counts['n-votes']++
    if (value === 1) counts['n-agree']++
    else if (value === -1) counts['n-disagree']++
    if (statement >= 0) matrix.add(participant, statement, value)
  }
  return counts
}
