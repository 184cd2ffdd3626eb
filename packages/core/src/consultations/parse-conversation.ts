import type { Steps } from '../shared/steps.ts'
import {
  type Checking,
  checkedAgainst,
  discrepanciesOf,
  type ReadFiles,
} from './compare-conversation-files.ts'
import { type Counted, countsThatDiffer, type DeclaredCounts } from './conversation-counts.ts'
import type { ConversationError, Discrepancy } from './conversation-file.ts'
import { readParticipants } from './conversation-participants.ts'
import { readStatements } from './conversation-statements.ts'
import { readSummary } from './conversation-summary.ts'
import { type ConversationVotes, readVotes } from './conversation-votes.ts'

/** The texts of the files of a published conversation; two of them are often absent. */
export type ConversationFiles = {
  readonly comments: string
  readonly participantsVotes: string
  readonly votes?: string
  readonly summary?: string
}

export type ConversationStatement = {
  readonly externalId: string
  readonly text: string
  /** −1 refused by moderation, 0 not looked at, 1 accepted. */
  readonly moderated: number
  readonly agree: number
  readonly disagree: number
  readonly pass: number
  /** What comments.csv says where it says something else; the votes count. */
  readonly declared: DeclaredCounts | null
}

export type Conversation = {
  readonly topic: string
  readonly description: string
  readonly statements: readonly ConversationStatement[]
  readonly participantCount: number
  readonly votes: ConversationVotes
  readonly checkedAgainst: Checking
  /** Where the files do not agree; an import shows them and goes no further. */
  readonly discrepancies: readonly Discrepancy[]
}

export type ParsedConversation =
  | { readonly ok: true; readonly conversation: Conversation }
  | { readonly ok: false; readonly error: ConversationError }

/** Statements that results leave out: moderation refused them. Their votes are kept, the method needs them. */
export const isExcluded = ({ moderated }: ConversationStatement): boolean => moderated === -1

/** The last votes: those of votes.csv where it is there, which has all of them, else those of the matrix. */
const lastVotes = ({ statements, matrix, cast }: ReadFiles): ConversationVotes => {
  if (cast === null) return matrix.votes
  const pairs = Float64Array.from(cast.last.keys()).sort()
  const value = new Int8Array(pairs.length)
  const [participant, statement] = [new Uint32Array(pairs.length), new Uint32Array(pairs.length)]
  for (const [at, pair] of pairs.entries()) {
    participant[at] = Math.floor(pair / statements.length)
    statement[at] = pair % statements.length
    value[at] = cast.last.get(pair) ?? 0
  }
  return { participant, statement, value }
}

const countOf = (votes: ConversationVotes, statementCount: number): Counted => {
  const counts = {
    agree: new Uint32Array(statementCount),
    disagree: new Uint32Array(statementCount),
    pass: new Uint32Array(statementCount),
  }
  for (const [at, statement] of votes.statement.entries()) {
    const value = votes.value[at]
    const count = value === 1 ? counts.agree : value === -1 ? counts.disagree : counts.pass
    count[statement] = (count[statement] ?? 0) + 1
  }
  return counts
}

/**
 * Reads a published conversation (mapping §3). Counts use the last vote per pair. Checks: each line of
 * participants-votes.csv against its own counts and against votes.csv, all rows of votes.csv, superseded ones
 * included, against the counts of comments.csv, and people and statements against summary.csv. Names and external
 * ids of participants are not read.
 */
export function* parseConversation(files: ConversationFiles): Steps<ParsedConversation> {
  const comments = yield* readStatements(files.comments)
  if (!comments.ok) return comments
  const { statements } = comments
  const matrix = yield* readParticipants(files.participantsVotes, statements)
  if (!matrix.ok) return matrix
  const cast = files.votes === undefined ? null : yield* readVotes(files.votes, statements, matrix.numbers)
  if (cast?.ok === false) return cast
  const summary = readSummary(files.summary)
  if (!summary.ok) return summary
  const read = { statements, matrix, cast, summary }
  const votes = lastVotes(read)
  yield votes.value.length
  const counts = countOf(votes, statements.length)
  yield votes.value.length
  const { declaredOf, refused } = countsThatDiffer(read, counts)
  return {
    ok: true,
    conversation: {
      topic: summary.topic,
      description: summary.description,
      statements: statements.map(({ number, text, moderated }, index) => ({
        externalId: String(number),
        text,
        moderated,
        agree: counts.agree[index] ?? 0,
        disagree: counts.disagree[index] ?? 0,
        pass: counts.pass[index] ?? 0,
        declared: declaredOf[index] ?? null,
      })),
      participantCount: matrix.numbers.length,
      votes,
      checkedAgainst: checkedAgainst(read),
      discrepancies: [...discrepanciesOf(read), ...refused],
    },
  }
}
