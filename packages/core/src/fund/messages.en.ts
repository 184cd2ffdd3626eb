import type { SameKeys } from '../shared/messages.ts'
import type { fundFr } from './messages.fr.ts'

export const fundEn = {
  effects: {
    adopt_pledge_rule: {
      title: 'Rule of the fund, {year}',
      sentence:
        'Sets what each organisation pays into the common fund from {year} on: {scheme, select, rate {{percent}% {basis, select, income {of last year’s income} budget {of the budget it voted} other {of last year’s expenses}}{floor, select, none {} other {, at least {floor}}}{cap, select, none {} other {, at most {cap}}}} band {an amount by size, in {steps, plural, one {one step} other {# steps}}} fixed {{due} each, the same for all} other {what each decides}}. {disclosure, select, open {Every amount is read by all organisations.} bands {Others read who paid and an order of size, never the amount.} names {Others read who paid, never how much.} other {Others read the total only.}}',
    },
    name_carrier: {
      title: '{organisation} holds the fund',
      sentence:
        'Entrusts the money of the common fund to {organisation}, on the account {iban} in the name of {holder}.',
    },
  },
  /** What a base is, for whoever declares one. */
  bases: {
    expenses:
      'Your total expenses of the last closed year, without valued volunteering or sums passed on to others.',
    income: 'Your total income of the last closed year.',
    budget: 'The total budget that your organisation voted for this year.',
    size: 'Your total expenses of the last closed year: they say in which step you are.',
  },
  powers: {
    fund_represent: 'declare and promise the 1% in the organisation’s name',
    fund_treasury: 'keep the common fund: statements, matching, reminders',
  },
  /** Accounts, as an accountant calls those of the books, and anybody those of the fund. */
  accounts: {
    bank: 'Bank',
    cash: 'Cash',
    transit: 'Internal transfers',
    unexplained: 'To be explained',
    fees: 'Bank charges',
    expenses: 'Expenses',
    grants: 'Grants',
    opening: 'Brought forward',
    member: 'Contributions',
    pool: 'All that is there',
    unallocated: 'Free',
    shortfall: 'What is missing',
    call: 'Call for projects',
    envelope: 'Envelope',
    project: 'Committed to a project',
  },
  /** What an entry of the ledger is for, in the words of the books. */
  purposes: {
    received: 'Payment: {organisation}, {year}',
    taken_back: 'Payment taken back: {organisation}, {year}',
    unexplained: 'To be explained: {label}',
    removed: 'Statement taken back: {label}',
    cash: 'Cash: {organisation}, {year}',
    deposit: 'Cash taken to the bank',
    charge: 'Charge of the bank: {label}',
    charge_undone: 'Charge of the bank taken back: {label}',
  },
  mail: {
    rule_adopted: {
      subject: '{place}: the share of {organisation} in the common fund, {year}',
      body: 'Hello,\nthe coalition {place} decided on the rule of its common fund. It is for you to say what {organisation} promises for {year}: two figures are enough, and you may promise less, or nothing, and say why.\n\nNobody checks what you declare. Your base stays with you.',
      act: 'Declare and promise, without signing in:',
      action: 'Or open Reliance:',
    },
    pledged: {
      subject: '{organisation} promises {amount} to the fund of {place}',
      body: 'Hello,\n{organisation} promised {amount} to the common fund of {place} for {year}.\n\nFirst payment: {first}, by {dueOn}.\nBy transfer to {holder}\nIBAN {iban}\nReference to copy: {reference}\n\nThis reference ties your transfer to your promise; nobody has to search.',
      action: 'See the code to scan and the instalments:',
    },
    pledged_no_account: {
      subject: '{organisation} promises {amount} to the fund of {place}',
      body: 'Hello,\n{organisation} promised {amount} to the common fund of {place} for {year}. First payment: {first}, by {dueOn}.\n\nThe coalition has not named who holds the fund yet: the account will follow. Your reference will be {reference}.',
      action: 'See the fund:',
    },
    pledged_nothing: {
      subject: '{organisation} promises nothing to the fund of {place} for {year}',
      body: 'Hello,\nit is noted, with your reason: {organisation} promises nothing to the common fund of {place} for {year}. You can change your mind at any time.',
      action: 'See the fund:',
    },
    reminded: {
      subject: '{place}: a payment of {organisation} is expected',
      body: 'Hello,\n{organisation} promised {amount} to the common fund of {place} for {year}, to be paid by {dueOn}. Nothing has arrived yet.\n\nBy transfer to {holder}\nIBAN {iban}\nReference to copy: {reference}\n\nIf it is difficult this year, say so: the promise can be changed or spread out, in two clicks and without asking anybody.',
      action: 'Pay, change or spread the promise:',
    },
    reminded_no_account: {
      subject: '{place}: a payment of {organisation} is expected',
      body: 'Hello,\n{organisation} promised {amount} to the common fund of {place} for {year}, to be paid by {dueOn}. The coalition has not named who holds the fund yet: you will be told the account.',
      action: 'See the fund:',
    },
    received: {
      subject: '{place} received {amount}',
      body: 'Hello,\nthe common fund of {place} received your payment of {amount}, on {receivedOn}, for {year}. Thank you.\n\nThis message is a receipt of payment; it is not a tax receipt.',
      action: 'See what is left, and what the fund makes possible:',
    },
  },
  actPage: {
    title: 'The share of {organisation} for {year}',
    lead: '{coalition} asks each organisation to say what it pays into the common fund.',
    mandate: 'You answer for {organisation}, by your mandate, until {day}.',
    rule: 'The rule',
    base: 'Your base, in euros',
    baseKept: 'This figure stays in your organisation’s space.',
    atOnePercent: 'The treasury of the coalition, which reads your promise, can tell the base from it.',
    amount: 'What you promise, in euros',
    amountHint: 'Leave it empty to promise what the rule says.',
    amountFree: 'What your organisation decides.',
    reason: 'If it is less than the rule, why',
    dueOn: 'To be paid by {dueOn}, at once. For other instalments, open Reliance.',
    send: 'Promise',
    done: '{organisation} promises {amount}',
    doneWhy: 'A message is on its way with the reference and the account.',
    doneNothing: 'It is noted: {organisation} promises nothing for {year}',
    doneNothingWhy: 'You can change your mind at any time, in Reliance.',
    open: 'See the fund',
  },
  errors: {
    amount_unreadable: 'This amount cannot be read. Write for instance 1250.50. Nothing was saved.',
    amount_ambiguous:
      'This amount can be read in two ways: is 1.000 a thousand, or one euro? Write 1000 or 1.00. Nothing was saved.',
    amount_negative: 'This amount cannot be negative. Nothing was saved.',
    amount_too_large: 'This amount is above ten million euros. Check it; nothing was saved.',
    amount_zero: 'A payment is more than zero euros. Nothing was saved.',
    nothing_late: 'Nothing is late for this organisation. No reminder was sent.',
    reminded_lately:
      'One of these organisations was reminded within a week. No reminder was sent; untick it, or come back later.',
    rate_out_of_range: 'The rate goes from 0.01% to 100%. Nothing was proposed.',
    bands_unordered:
      'Each step has to end above the one before, and only the last has no limit. Nothing was proposed.',
    year_out_of_range: 'This year is not possible. Nothing was proposed.',
    iban_wrong:
      'This IBAN has a mistyped sign or is not complete. Copy it from your statement; nothing was proposed.',
    rule_taken: 'This rule was adopted already. Nothing changed.',
    carrier_not_member: 'Only a member organisation can hold the fund. Nothing changed; choose another.',
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
    line_not_matched: 'This line is waiting already. Nothing changed.',
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
    not_covered: 'The available amount is not enough. Nothing changed.',
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
      'This statement is of another account, {found}. The fund is on {expected}. Nothing was imported.',
  },
} as const satisfies SameKeys<typeof fundFr>
