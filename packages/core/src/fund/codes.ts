import type { Refusal, Result } from '../shared/result.ts'
import { booksCodes } from './books/books-codes.ts'
import { callCodes } from './call-codes.ts'
import { cardCodes } from './card-codes.ts'
import { duesCodes } from './dues-codes.ts'
import { expenseCodes } from './expense-codes.ts'
import { inKindCodes } from './in-kind-codes.ts'
import { ledgerCodes } from './ledger-codes.ts'
import { statementRefusalCodes, statementRowCodes, statementWarningCodes } from './statement-codes.ts'

/** Rules of this context that can refuse a person's act. */
export const fundCodes = [
  'fund.amount_unreadable',
  'fund.amount_ambiguous',
  'fund.amount_negative',
  'fund.amount_too_large',
  'fund.rate_out_of_range',
  'fund.bands_unordered',
  'fund.year_out_of_range',
  'fund.iban_wrong',
  'fund.rule_taken',
  'fund.carrier_not_member',
  'fund.carrier_political',
  'fund.political_own',
  'fund.year_not_over',
  'fund.year_unexplained',
  'fund.no_rule',
  'fund.rule_changed',
  'fund.not_member',
  'fund.year_not_open',
  'fund.base_missing',
  'fund.amount_missing',
  'fund.reason_missing',
  'fund.instalments_out_of_range',
  'fund.due_too_early',
  'fund.due_too_late',
  'fund.pledge_missing',
  'fund.line_missing',
  'fund.line_matched',
  'fund.line_set_aside',
  'fund.line_not_matched',
  'fund.line_goes_out',
  'fund.line_of_others',
  'fund.received_too_early',
  'fund.cash_amount_high',
  'fund.aside_without_reason',
  'fund.move_beyond_over',
  'fund.move_beyond_left',
  'fund.move_missing',
  'fund.moved_elsewhere',
  'fund.refund_beyond_over',
  'fund.refund_other_account',
  'fund.deposit_goes_out',
  'fund.received_in_future',
  'fund.nothing_late',
  'fund.account_missing',
  'fund.payout_changed',
  'fund.executed_in_past',
  'fund.payments_wait',
  'fund.charge_comes_in',
  'fund.payout_other_line',
  'fund.payout_line_waits',
  'fund.holder_unreadable',
  'fund.line_is_payment',
  'fund.no_opening',
  'fund.cash_not_there',
  'fund.reminded_lately',
  'fund.import_undone',
  'fund.no_account',
  'fund.other_account',
  ...booksCodes,
  ...callCodes,
  ...expenseCodes,
  ...cardCodes,
  ...duesCodes,
  ...inKindCodes,
  ...ledgerCodes,
  ...statementRefusalCodes,
  ...statementRowCodes,
  ...statementWarningCodes,
] as const
export type FundCode = (typeof fundCodes)[number]

export type FundResult<T> = Result<T, Refusal<FundCode>>
