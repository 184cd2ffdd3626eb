import type { SameKeys } from '../shared/messages.ts'
import type { fundErrorsFr } from './error-messages.fr.ts'

/** What the fund says where it refuses, beside calls, cards and expenses. */
export const fundErrorsEn = {
  amount_unreadable: 'This amount cannot be read. Write for instance 1250.50. Nothing was saved.',
  amount_ambiguous:
    'This amount can be read in two ways: is 1.000 a thousand, or one euro? Write 1000 or 1.00. Nothing was saved.',
  amount_negative: 'This amount cannot be negative. Nothing was saved.',
  amount_too_large: 'This amount is above ten million euros. Check it; nothing was saved.',
  nothing_late: 'Nothing is late for this organisation. No reminder was sent.',
  reminded_lately:
    '{organisation} was reminded within a week. No reminder was sent; untick it, or come back later.',
  account_missing:
    'An organisation of this project has not entered its account yet. Nothing was prepared; ask for it.',
  payments_wait:
    'The fund has less than what is promised: payments wait for the next contribution. Nothing was made.',
  charge_comes_in:
    'This line brings more than the charges booked so far: it is no charge given back. Nothing changed.',
  executed_in_past:
    'No bank carries anything out on a day that is over: choose today or later. Nothing was made.',
  payout_changed: 'This payment has changed since you read it. Nothing is approved; reload the page.',
  payout_line_waits:
    'A movement of that amount waits on the statement: it may be this payment. Say first what it is. Nothing has changed.',
  holder_unreadable:
    'Banks write in Latin letters alone: give the name as it stands on your statement. Nothing was saved.',
  payout_other_line:
    'This line of the statement is not this payment: it has to be money going out, as much, and not sorted yet. Nothing changed.',
  cash_not_there: 'This cash was taken back already, or is no longer in the list. Nothing changed.',
  no_opening:
    'The first statement does not say what the account held before, or it stands in the books already. Nothing changed.',
  line_is_payment: 'This line is a payment that was made: it is not undone. Nothing changed.',
  rate_out_of_range: 'The rate goes from 0.01% to 100%. Nothing was proposed.',
  bands_unordered:
    'Each step has to end above the one before, and only the last has no limit. Nothing was proposed.',
  year_out_of_range: 'This year is not possible. Nothing was proposed.',
  iban_wrong:
    'This IBAN has a mistyped sign or is not complete. Copy it from your statement. Nothing was saved.',
  rule_taken: 'This rule was adopted already. Nothing changed.',
  carrier_not_member: 'Only a member organisation can hold the fund. Nothing changed; choose another.',
  political_own:
    'You belong to this organisation: somebody of another one has to say that it is no political group. Nothing has changed.',
  year_not_over: 'This year ends on {endsOn}. Nothing has changed.',
  year_unexplained:
    '{count, plural, one {A movement is} other {# movements are}} still without an explanation: sort them before closing. Nothing has changed.',
  carrier_political:
    'A political group cannot hold the common fund (French law of 11 March 1988, article 11-4). Nothing changed; choose another organisation.',
  no_rule: 'The coalition has no rule for its fund yet. Nothing was saved.',
  rule_changed: 'The rule of the fund has just changed. Nothing was saved; reload the page to read it.',
  not_member: 'Only a member organisation promises to the fund. Nothing was saved.',
  year_not_open: 'Nobody promises for {year} today. Nothing was saved.',
  base_missing: 'Give your base: the rule is applied to it.',
  amount_missing: 'Give what you promise.',
  reason_missing: 'Say in a few words why it is less than the rule: nobody has to approve it.',
  instalments_out_of_range: 'One pays in 1, 2, 4 or 12 parts. Nothing was saved.',
  due_too_early: 'This day is too long ago. Choose a closer one.',
  due_too_late: 'This day is too far off: the first payment comes before the end of the next year.',
  pledge_missing:
    'This organisation promised nothing for this year: ask for its promise first. Nothing changed.',
  line_missing: 'This line of the statement is no longer there. Nothing changed.',
  line_matched: 'This line stands with a promise already. Nothing changed; undo that first.',
  line_set_aside:
    'This line was set aside already, as no payment. Nothing changed; undo that first, under “Sorted lines”.',
  line_not_matched: 'This line is waiting already. Nothing changed.',
  move_beyond_over: 'Only {left} was paid in excess. Nothing changed.',
  move_beyond_left: 'Only {left} is left to be paid for that promise. Nothing changed.',
  move_missing: 'This was undone already. Nothing changed.',
  moved_elsewhere:
    'A part of this amount counts for another promise, or was given back. Undo that first. Nothing changed.',
  refund_beyond_over: 'Only {left} was paid in excess: a refund does not go beyond. Nothing changed.',
  refund_other_account:
    'This money went to an account that never paid for this organisation: it is no refund. Nothing changed.',
  line_of_others:
    'This line comes from an organisation that has no part in this project: it is its payment. Nothing changed.',
  received_too_early:
    'This day is too long ago: a payment is of the year of the promise, or of the one before. Nothing was saved.',
  cash_amount_high:
    'That is more than twenty times what is promised; cash up to {maximum} can be saved. Nothing was saved; check the amount.',
  cash_in_balances: 'The balances taken over at {from} hold the cash of before. Nothing was saved.',
  line_too_large:
    'One line of this file, of {on}, is {amount}: more than ten million euros. One column was probably taken for another. Nothing was imported.',
  line_in_future:
    'One line of this file is dated {on}, more than three months from now. Check the dates of the file. Nothing was imported.',
  aside_without_reason: 'Say in a few words what it is: somebody will have to explain it. Nothing changed.',
  line_goes_out: 'This line is money going out: it is no payment. Nothing changed.',
  deposit_goes_out:
    'A deposit of cash brings money to the account; this line takes some out. Nothing changed.',
  received_in_future: 'This day is in the future. Nothing was saved.',
  import_undone: 'This statement was taken back already. Nothing changed.',
  no_account: 'The coalition has not named who holds the fund, nor its account. Nothing was imported.',
  too_few_postings: 'An entry has at least two lines.',
  posting_of_nothing: 'One line of the entry is zero.',
  account_twice: 'The same account stands twice in the entry.',
  unbalanced: 'The entry does not balance.',
  pool_differs: 'The fund does not move by the same amount as the money.',
  entry_without_purpose: 'Say what the entry is for.',
  reversal_reversed: 'A reversal cannot be reversed. Make a new entry.',
  already_reversed: 'This entry has already been reversed.',
  key_reused: 'This operation is already recorded with other content. Nothing changed.',
  ledger_missing: 'The fund is not open yet: a decision names first who holds it. Nothing was saved.',
  year_missing: 'No financial year covers this day. Nothing was saved.',
  year_closed: 'This financial year is closed. Nothing changed.',
  earlier_year_open: 'The previous financial year is still open. Nothing changed.',
  not_covered:
    'There is not enough on this account of the fund (for example, in cash) for that. Nothing changed.',
  statement_empty: 'This file is empty.',
  statement_too_large: 'This file is larger than {maxMegabytes} MB. Export a shorter period.',
  statement_too_many_lines: 'This file has more than {max} lines. Export a shorter period.',
  statement_wrong_encoding:
    'The accents in this file are damaged. Export it again from the bank, without opening it in between.',
  statement_not_a_statement:
    'This file is not a statement. Choose camt.053, OFX or CSV at the bank; save a workbook as CSV first.',
  statement_malformed: 'This file is malformed. Download it again.',
  statement_truncated: 'The end of this file is missing. Download it again.',
  statement_other_currency: 'This statement is in {currency}; only euros are taken.',
  statement_ask_decimal: 'Row {row}: what does “{read}” mean? Say whether cents follow a comma or a point.',
  statement_ask_columns:
    'This table does not say where the day, the label and the amount are. Give it a row of headings: Date, Label, Amount.',
  statement_row_amount_unreadable: 'Row {row}: “{read}” is not an amount.',
  statement_row_two_amounts: 'Row {row}: a debit and a credit at once ({read}).',
  statement_row_direction_missing: 'Row {row}: nothing says whether money comes in or goes out.',
  statement_row_date_unreadable: 'Row {row}: “{read}” is not a date.',
  statement_row_other_currency: 'Row {row}: not in euros ({read}).',
  statement_row_not_executed: 'Row {row}: the bank did not carry this out ({read}).',
  statement_row_cut: 'Row {row}: cut, or a quote is not closed.',
  statement_row_too_many_cells: 'Row {row}: more cells than headings ({read}).',
  statement_row_not_read: 'Row {row}: not certainly a movement ({read}). Look at it.',
  statement_balances_differ: 'The balances and the lines differ by {read}. A line may be missing.',
  statement_batch_not_split:
    'Row {row}: the parts of this batch do not add up to its total ({read}); it stays one line.',
  statement_booked_on_value_day: 'Row {row}: no booking day, so the value day is taken ({read}).',
  statement_currency_left_out: 'An account in {read} is left out.',
  statement_last_row_open: 'Row {row}: the last one, perhaps cut ({read}). Compare it with the bank.',
  statement_no_line: 'This file has no movement.',
  other_account:
    'This statement is of another account, {found}; {expected} is expected. Nothing was imported.',
} as const satisfies SameKeys<typeof fundErrorsFr>
