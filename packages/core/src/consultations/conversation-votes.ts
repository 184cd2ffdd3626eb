import type { Steps } from '../shared/steps.ts'
import {
  cellOf,
  type Failed,
  openTable,
  readInteger,
  readNumber,
  rowFault,
  wrongCell,
} from './conversation-file.ts'
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

const doubled = <T extends Uint32Array | Int8Array>(from: T, to: T): T => {
  to.set(from)
  return to
}

/** Votes one after the other, in arrays that double when full. */
export const growingVotes = () => {
  let participants = new Uint32Array(4096)
  let statements = new Uint32Array(4096)
  let values = new Int8Array(4096)
  let length = 0
  const add = (participant: number, statement: number, value: number): void => {
    if (length === values.length) {
      participants = doubled(participants, new Uint32Array(length * 2))
      statements = doubled(statements, new Uint32Array(length * 2))
      values = doubled(values, new Int8Array(length * 2))
    }
    participants[length] = participant
    statements[length] = statement
    values[length++] = value
  }
  const done = (): ConversationVotes => ({
    participant: participants.slice(0, length),
    statement: statements.slice(0, length),
    value: values.slice(0, length),
  })
  return { add, done }
}

/** What votes.csv holds: the last vote of each pair, and how often each statement was voted on in all. */
export type CastVotes = {
  readonly ok: true
  /** `participant × number of statements + statement`, and the last vote of the pair. */
  readonly last: ReadonlyMap<number, number>
  readonly agree: Uint32Array
  readonly disagree: Uint32Array
  /** People that the matrix does not have. */
  readonly strangers: ReadonlySet<number>
  readonly withoutText: ReadonlyMap<number, number>
}

const file = 'votes.csv'
export const voteColumns = ['comment-id', 'voter-id', 'vote'] as const
/** Rows are short: so many are one step. */
const stepRows = 256

/**
 * Reads votes.csv, one line per vote ever cast. Lines are in the order in which they were cast for each pair;
 * `timestamp` decides where it is there.
 * @param numbers of the participants of the matrix, in its order
 */
export function* readVotes(
  text: string,
  statements: readonly DeclaredStatement[],
  numbers: readonly number[],
): Steps<CastVotes | Failed> {
  const table = openTable(text, file, voteColumns)
  if (!table.ok) return table
  const statementOf = new Map(statements.map(({ number }, index) => [number, index]))
  const participantOf = new Map(numbers.map((number, index) => [number, index]))
  const [agree, disagree] = [new Uint32Array(statements.length), new Uint32Array(statements.length)]
  const last = new Map<number, number>()
  const castAt = new Map<number, number>()
  const strangers = new Set<number>()
  const withoutText = new Map<number, number>()
  let [rows, signs] = [0, 0]
  for (const row of table.rows) {
    signs += row.length
    if (++rows % stepRows === 0) {
      yield signs
      signs = 0
    }
    const fault = rowFault(table, row)
    if (fault) return fault
    const cell = (label: string) => cellOf(table, row, label)
    const [comment, voter] = [readNumber(cell('comment-id')), readNumber(cell('voter-id'))]
    if (comment === null || voter === null) {
      const column = comment === null ? 'comment-id' : 'voter-id'
      return wrongCell('positions.conversation_number_wrong', table, row, column, cell(column))
    }
    const value = readInteger(cell('vote'))
    if (value === null || value < -1 || value > 1)
      return wrongCell('positions.conversation_vote_wrong', table, row, 'vote', cell('vote'))
    const [statement, participant] = [statementOf.get(comment), participantOf.get(voter)]
    if (participant === undefined) strangers.add(voter)
    if (statement === undefined) {
      withoutText.set(comment, (withoutText.get(comment) ?? 0) + 1)
      continue
    }
    const counts = value === 1 ? agree : value === -1 ? disagree : null
    if (counts !== null) counts[statement] = (counts[statement] ?? 0) + 1
    if (participant === undefined) continue
    const pair = participant * statements.length + statement
    const at = Number(cell('timestamp')) || 0
    if (at < (castAt.get(pair) ?? 0)) continue
    castAt.set(pair, at)
    last.set(pair, value)
  }
  yield signs
  return { ok: true, last, agree, disagree, strangers, withoutText }
}
