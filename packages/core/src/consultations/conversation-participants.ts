import type { CsvRow } from '../shared/csv.ts'
import type { Steps } from '../shared/steps.ts'
import {
  cellOf,
  type Failed,
  failed,
  openTable,
  readInteger,
  readNumber,
  rowFault,
  type Table,
  wrongCell,
} from './conversation-file.ts'
import type { DeclaredStatement } from './conversation-statements.ts'
import { type ConversationVotes, growingVotes } from './conversation-votes.ts'

/** Votes of one person as a line counts them. */
export type BallotCounts = { readonly votes: number; readonly agree: number; readonly disagree: number }

/** The matrix: the number of each participant, what its line declares and what its cells hold. */
export type Participants = {
  readonly ok: true
  readonly numbers: readonly number[]
  readonly declared: readonly BallotCounts[]
  readonly found: readonly BallotCounts[]
  readonly votes: ConversationVotes
  /** Votes in columns of statements that comments.csv does not have, by their number. */
  readonly withoutText: ReadonlyMap<number, number>
  /** Whether a pass is written as 0: the files of some years leave its cell empty, as if nobody had voted. */
  readonly writesPasses: boolean
}

const file = 'participants-votes.csv'
export const participantColumns = ['participant', 'n-votes', 'n-agree', 'n-disagree'] as const
const voteOf: Record<string, number> = { '1': 1, '-1': -1, '0': 0, '1.0': 1, '-1.0': -1, '0.0': 0 }

/** The column of statement 7 is called "7", since 2025 "comment-7". */
const statementNumber = (label: string): number | null => readNumber(label.trim().replace(/^comment-/, ''))

type StatementColumn = { column: number; number: number; index: number | undefined }

const statementColumns = ({ header }: Table, statements: readonly DeclaredStatement[]): StatementColumn[] => {
  const indexOf = new Map(statements.map(({ number }, index) => [number, index]))
  return header.cells.flatMap((label, column) => {
    const number = statementNumber(label)
    return number === null ? [] : [{ column, number, index: indexOf.get(number) }]
  })
}

const columnTwice = (table: Table, columns: readonly StatementColumn[]): Failed | null => {
  const seen = new Set<number>()
  const twice = columns.find(({ number }) => seen.size === seen.add(number).size)
  if (!twice) return null
  const { line } = table.header
  return failed('positions.conversation_statement_twice', { file, line, value: String(twice.number) })
}

/** What one line declares of itself, or the cell that is no number. */
const declaredBy = (table: Table, row: CsvRow): BallotCounts | Failed => {
  const counts = []
  for (const label of ['n-votes', 'n-agree', 'n-disagree']) {
    const cell = cellOf(table, row, label)
    const count = readInteger(cell)
    if (count === null) return wrongCell('positions.conversation_number_wrong', table, row, label, cell)
    counts.push(count)
  }
  const [votes = 0, agree = 0, disagree = 0] = counts
  return { votes, agree, disagree }
}

/** Reads participants-votes.csv: one line per participant, one column per statement under its number. */
export function* readParticipants(
  text: string,
  statements: readonly DeclaredStatement[],
): Steps<Participants | Failed> {
  const table = openTable(text, file, participantColumns)
  if (!table.ok) return table
  const columns = statementColumns(table, statements)
  const twice = columnTwice(table, columns)
  if (twice) return twice
  const matrix = growingVotes()
  const seen = new Set<number>()
  const withoutText = new Map<number, number>()
  const [declared, found]: [BallotCounts[], BallotCounts[]] = [[], []]
  let writesPasses = false
  for (const row of table.rows) {
    yield row.length
    const fault = rowFault(table, row)
    if (fault) return fault
    const cell = cellOf(table, row, 'participant')
    const number = readNumber(cell)
    if (number === null)
      return wrongCell('positions.conversation_number_wrong', table, row, 'participant', cell)
    if (seen.has(number))
      return failed('positions.conversation_participant_twice', { file, line: row.line, value: cell })
    const declares = declaredBy(table, row)
    if ('ok' in declares) return declares
    const counts = { votes: 0, agree: 0, disagree: 0 }
    for (const { column, number: statement, index } of columns) {
      const vote = row.cells[column]?.trim() ?? ''
      if (vote === '') continue
      const value = voteOf[vote]
      if (value === undefined)
        return wrongCell('positions.conversation_vote_wrong', table, row, String(statement), vote)
      counts.votes++
      if (value === 1) counts.agree++
      else if (value === -1) counts.disagree++
      else writesPasses = true
      if (index === undefined) withoutText.set(statement, (withoutText.get(statement) ?? 0) + 1)
      else matrix.add(seen.size, index, value)
    }
    seen.add(number)
    declared.push(declares)
    found.push(counts)
  }
  if (seen.size === 0) return failed('positions.conversation_file_empty', { file })
  return { ok: true, numbers: [...seen], declared, found, votes: matrix.done(), withoutText, writesPasses }
}
