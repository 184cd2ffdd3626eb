import { type Discrepancy, type Failed, failed, openTable, readInteger } from './conversation-file.ts'
import type { Participants } from './conversation-participants.ts'
import type { DeclaredStatement } from './conversation-statements.ts'

const file = 'votes.csv'
const progressEvery = 1024

type Checked = { ok: true; discrepancies: Discrepancy[] }

/**
 * Compares votes.csv with the other two files: the last row of each pair with the matrix, all rows with the
 * counts of comments.csv. Rows are in the order they were cast for each pair; `timestamp` decides where present.
 * Without the file, the declared counts can only be checked to be no fewer than the last votes.
 */
export const checkAgainstVotes = (
  text: string | undefined,
  statements: readonly DeclaredStatement[],
  matrix: Participants,
  onProgress: (charactersRead: number) => void,
): Checked | Failed => {
  if (text === undefined) {
    const fewer = statements.flatMap((statement, index) =>
      countsDiffer(statement, matrix.agree[index] ?? 0, matrix.disagree[index] ?? 0, 'at_least'),
    )
    return { ok: true, discrepancies: fewer }
  }
  const cast = readVotes(text, statements, matrix, onProgress)
  if (!cast.ok) return cast
  const discrepancies = statements.flatMap((statement, index) =>
    countsDiffer(statement, cast.agree[index] ?? 0, cast.disagree[index] ?? 0, 'exactly'),
  )
  const strangers = cast.strangers.size
  if (strangers > 0)
    discrepancies.push({ code: 'positions.conversation_participants_differ', params: { count: strangers } })
  const differing = differingPairs(cast.last, matrix, statements.length)
  if (differing > 0)
    discrepancies.push({ code: 'positions.conversation_votes_differ', params: { count: differing } })
  return { ok: true, discrepancies }
}

const countsDiffer = (
  { externalId, declared }: DeclaredStatement,
  agree: number,
  disagree: number,
  rule: 'exactly' | 'at_least',
): Discrepancy[] => {
  const holds =
    rule === 'exactly'
      ? agree === declared.agree && disagree === declared.disagree
      : agree <= declared.agree && disagree <= declared.disagree
  if (holds) return []
  const params = {
    statement: externalId,
    agree,
    disagree,
    declaredAgree: declared.agree,
    declaredDisagree: declared.disagree,
  }
  return [{ code: 'positions.conversation_statement_counts_differ', params }]
}

/** Pair → its last vote and when; a pair is `participant × number of statements + statement`. */
type LastVotes = Map<number, { at: number; value: number }>

const readVotes = (
  text: string,
  statements: readonly DeclaredStatement[],
  matrix: Participants,
  onProgress: (charactersRead: number) => void,
) => {
  const table = openTable(text, file, ['comment-id', 'voter-id', 'vote'])
  if (!table.ok) return table
  const statementOf = new Map(statements.map(({ externalId }, index) => [Number(externalId), index]))
  const participantOf = new Map(matrix.externalIds.map((id, index) => [Number(id), index]))
  const agree = new Uint32Array(statements.length)
  const disagree = new Uint32Array(statements.length)
  const last: LastVotes = new Map()
  const strangers = new Set<number>()
  const columns = ['comment-id', 'voter-id', 'vote', 'timestamp'].map(label => table.column.get(label) ?? -1)
  const [commentColumn = -1, voterColumn = -1, voteColumn = -1, timeColumn = -1] = columns
  let rows = 0
  for (const { cells, line, end } of table.rows) {
    const comment = readInteger(cells[commentColumn])
    const voter = readInteger(cells[voterColumn])
    const value = readInteger(cells[voteColumn])
    if (comment === null || voter === null)
      return failed('positions.conversation_number_wrong', file, line, cells.join(','))
    if (value === null || value < -1 || value > 1)
      return failed('positions.conversation_vote_wrong', file, line, cells[voteColumn])
    const statement = statementOf.get(comment)
    const participant = participantOf.get(voter)
    if (participant === undefined) strangers.add(voter)
    if (statement === undefined) continue
    const counts = value === 1 ? agree : value === -1 ? disagree : null
    if (counts !== null) counts[statement] = (counts[statement] ?? 0) + 1
    if (participant !== undefined) {
      const pair = participant * statements.length + statement
      const at = Number(cells[timeColumn] ?? 0) || 0
      const before = last.get(pair)
      if (before === undefined || at >= before.at) last.set(pair, { at, value })
    }
    if (++rows % progressEvery === 0) onProgress(end)
  }
  return { ok: true as const, agree, disagree, last, strangers }
}

/** Pairs whose last vote is not the one in the matrix, or that only one of the two has. */
const differingPairs = (last: LastVotes, { votes }: Participants, statementCount: number): number => {
  let same = 0
  for (let i = 0; i < votes.value.length; i++) {
    const pair = (votes.participant[i] ?? 0) * statementCount + (votes.statement[i] ?? 0)
    if (last.get(pair)?.value === votes.value[i]) same++
  }
  return Math.max(last.size, votes.value.length) - same
}
