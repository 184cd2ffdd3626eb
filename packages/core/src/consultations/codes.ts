import type { Refusal, Result } from '../shared/result.ts'

/** Why the files of a published conversation cannot be read. */
export const conversationCodes = [
  'positions.conversation_too_large',
  'positions.conversation_chunk_wrong',
  'positions.conversation_incomplete',
  'positions.conversation_not_text',
  'positions.conversation_bytes_wrong',
  'positions.conversation_quote_not_closed',
  'positions.conversation_file_empty',
  'positions.conversation_file_twice',
  'positions.conversation_file_missing',
  'positions.conversation_column_missing',
  'positions.conversation_row_cut',
  'positions.conversation_number_wrong',
  'positions.conversation_vote_wrong',
  'positions.conversation_statement_twice',
  'positions.conversation_participant_twice',
] as const

/** Where the files of a conversation were read but do not agree with one another. */
export const discrepancyCodes = [
  'positions.conversation_participant_counts_differ',
  'positions.conversation_passes_missing',
  'positions.conversation_statement_without_text',
  'positions.conversation_statement_counts_differ',
  'positions.conversation_votes_differ',
  'positions.conversation_participants_differ',
  'positions.conversation_summary_people_differ',
  'positions.conversation_summary_statements_differ',
] as const

export type ConsultationCode = (typeof conversationCodes)[number] | (typeof discrepancyCodes)[number]

export type ConsultationResult<T> = Result<T, Refusal<ConsultationCode>>
