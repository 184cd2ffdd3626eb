import type { Refusal, Result } from '../shared/result.ts'

/** Rules of this context that can refuse a person's act. */
export const positionCodes = [
  'positions.revision_changed',
  'positions.nuance_needs_sentence',
  'positions.too_many_important',
  'positions.decided_in_future',
  'positions.source_missing',
  'positions.round_closed',
  'positions.round_not_open',
  'positions.round_already_open',
  'positions.round_without_statement',
  'positions.closing_in_past',
  'positions.closing_too_far',
  'positions.nothing_to_publish',
  'positions.nothing_to_revoke',
  'positions.nothing_to_confirm',
  'positions.already_confirmed',
  'positions.statement_empty',
  'positions.statement_too_long',
  'positions.statement_already_there',
  'positions.statement_not_proposed',
  'positions.statement_answered',
  'positions.rewording_needs_agreement',
  'positions.question_empty',
  'positions.question_to_oneself',
  'positions.question_answered',
  'positions.answer_empty',
  'positions.nothing_to_question',
  'positions.nothing_to_work_on',
  'positions.workshop_already_asked',
  'positions.workshop_answered',
  'positions.workshop_moment_missing',
  'positions.workshop_in_past',
  'positions.workshop_reason_missing',
] as const

/** What a line of a positions file can have wrong; nothing of the file is taken while one is left. */
export const csvCodes = [
  'positions.csv_too_large',
  'positions.csv_not_text',
  'positions.csv_bytes_wrong',
  'positions.csv_empty',
  'positions.csv_quote_not_closed',
  'positions.csv_organisation_column_missing',
  'positions.csv_position_column_missing',
  'positions.csv_unknown_column',
  'positions.csv_column_twice',
  'positions.csv_too_many_cells',
  'positions.csv_unknown_organisation',
  'positions.csv_ambiguous_organisation',
  'positions.csv_unknown_statement',
  'positions.csv_unknown_position',
  'positions.csv_unknown_source',
  'positions.csv_unknown_date',
  'positions.csv_unknown_importance',
  'positions.csv_text_too_long',
  'positions.csv_unseen_signs',
  'positions.csv_duplicate_position',
  'positions.csv_too_many_important',
  'positions.csv_no_position',
] as const

export type PositionCode = (typeof positionCodes)[number] | (typeof csvCodes)[number]

export type PositionResult<T> = Result<T, Refusal<PositionCode>>
