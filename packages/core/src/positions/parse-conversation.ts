import type { ConversationError, Discrepancy } from './conversation-file.ts'
import { type ConversationVotes, readParticipants } from './conversation-participants.ts'
import { type ConversationStatement, readStatements } from './conversation-statements.ts'
import { readSummary } from './conversation-summary.ts'
import { checkAgainstVotes } from './conversation-votes.ts'

/** The texts of the files of a published conversation; two of them are often absent. */
export type ConversationFiles = {
  readonly comments: string
  readonly participantsVotes: string
  readonly votes?: string
  readonly summary?: string
}

export type Conversation = {
  readonly topic: string
  readonly description: string
  readonly statements: readonly ConversationStatement[]
  readonly participantCount: number
  readonly votes: ConversationVotes
  /** Where the files do not agree; an import shows them and goes no further. */
  readonly discrepancies: readonly Discrepancy[]
}

export type ParsedConversation =
  | { readonly ok: true; readonly conversation: Conversation }
  | { readonly ok: false; readonly error: ConversationError }

/** Statements that results leave out: moderation refused them. Their votes are kept, the method needs them. */
export const isExcluded = (statement: ConversationStatement): boolean => statement.moderated === -1

/**
 * Reads a published conversation (mapping §3). Counts use the last vote per pair, from participants-votes.csv;
 * checks: per participant n-votes, n-agree and n-disagree; with votes.csv, its last votes equal the matrix and
 * all its rows, superseded ones included, the counts of comments.csv. Names and external ids of participants are
 * not read. `onProgress` gets the share read, from 0 to 1.
 */
export const parseConversation = (
  files: ConversationFiles,
  onProgress: (share: number) => void = () => {},
): ParsedConversation => {
  const total = files.comments.length + files.participantsVotes.length + (files.votes?.length ?? 0) || 1
  const comments = readStatements(files.comments)
  if (!comments.ok) return comments
  const readBefore = files.comments.length
  onProgress(readBefore / total)
  const matrix = readParticipants(files.participantsVotes, comments.statements, read =>
    onProgress((readBefore + read) / total),
  )
  if (!matrix.ok) return matrix
  const discrepancies = [...matrix.discrepancies]
  const check = checkAgainstVotes(files.votes, comments.statements, matrix, read =>
    onProgress((readBefore + files.participantsVotes.length + read) / total),
  )
  if (!check.ok) return check
  discrepancies.push(...check.discrepancies)
  onProgress(1)
  const { statements } = comments
  return {
    ok: true,
    conversation: {
      ...readSummary(files.summary),
      statements: statements.map(({ declared: _, ...statement }, index) => ({
        ...statement,
        agree: matrix.agree[index] ?? 0,
        disagree: matrix.disagree[index] ?? 0,
        pass: matrix.pass[index] ?? 0,
      })),
      participantCount: matrix.externalIds.length,
      votes: matrix.votes,
      discrepancies,
    },
  }
}
