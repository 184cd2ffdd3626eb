/** Why a bank's file is not read at all, or not before a person has answered (`ask_…`). */
export const statementRefusalCodes = [
  'fund.statement_empty',
  'fund.statement_too_large',
  'fund.statement_too_many_lines',
  'fund.statement_wrong_encoding',
  'fund.statement_not_a_statement',
  'fund.statement_malformed',
  'fund.statement_truncated',
  'fund.statement_other_currency',
  'fund.statement_ask_decimal',
  'fund.statement_ask_columns',
] as const
export type StatementRefusalCode = (typeof statementRefusalCodes)[number]

/** Why one row of a bank's file is not taken; the others are. */
export const statementRowCodes = [
  'fund.statement_row_amount_unreadable',
  'fund.statement_row_two_amounts',
  'fund.statement_row_direction_missing',
  'fund.statement_row_date_unreadable',
  'fund.statement_row_other_currency',
  'fund.statement_row_not_executed',
  'fund.statement_row_cut',
  'fund.statement_row_too_many_cells',
  'fund.statement_row_not_read',
] as const
export type StatementRowCode = (typeof statementRowCodes)[number]

/** What a person should look at in a bank's file that was read. */
export const statementWarningCodes = [
  'fund.statement_balances_differ',
  'fund.statement_batch_not_split',
  'fund.statement_booked_on_value_day',
  'fund.statement_currency_left_out',
  'fund.statement_last_row_open',
  'fund.statement_no_line',
] as const
export type StatementWarningCode = (typeof statementWarningCodes)[number]
