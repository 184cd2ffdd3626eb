import type { SameKeys } from '../shared/messages.ts'
import type { booksFr } from './books-messages.fr.ts'

/** What the books say where they begin and where a year of them ends: decisions, mails, refusals. */
export const booksEn = {
  effects: {
    free_earlier: {
      title: 'Free {amount} that was promised before Reliance',
      sentence:
        'Frees {amount} that was promised to projects before the fund was kept here. The reason: {reason}',
    },
  },
  accounts: { earlier: 'Promised to earlier projects' },
  purposes: {
    taken_over: 'Balances taken over from the books before',
    taken_over_undone: 'Balances taken back',
    earlier_freed: 'Free again: promised to earlier projects',
  },
  mail: {
    balances_taken_over: {
      subject: '{place}: the balances from before are taken over',
      body: 'Hello,\nthe treasury of {place} took into the books what the fund had before it was kept here: {bank} at the bank, {cash} in cash, {transit} on its way to the bank. Of all this, {tied} was promised to projects.\n\nEverything else starts from there: compare these figures with the balance of the accounts, and tell the treasury what is wrong.',
      action: 'See the books and each line:',
    },
    balances_undone: {
      subject: '{place}: the balances are taken back',
      body: 'Hello,\nthe treasury of {place} took back the balances from before: {bank} at the bank, {cash} in cash, {transit} on its way to the bank, of which {tied} was promised to projects.\n\nThe reason: {reason}',
      action: 'See the books:',
    },
    closing_prepared: {
      subject: '{place}: the year {year} of the fund waits for you',
      body: 'Hello,\nthe treasury of {place} prepared the closing of the year {year}: {bank} on the account on its last day, {cash} counted in the cash box. The entries say the same.\n\nAnother person, of another organisation, has to look and confirm: compare it with the statement of the bank, then confirm it, or send it back and say why. The first answer counts.',
      action: 'Look and answer:',
    },
    closing_confirmed: {
      subject: '{place}: the closing of the year {year} is confirmed',
      body: 'Hello,\nthe closing of the year {year} that you prepared for the fund of {place} is confirmed. The year is closed: its entries do not change any more.',
      action: 'See the year and its files:',
    },
    closing_sent_back: {
      subject: '{place}: the closing of the year {year} comes back to you',
      body: 'Hello,\nthe closing of the year {year} that you prepared for the fund of {place} is not confirmed. The year stays open.\n\nThe reason: {reason}\n\nCorrect it, then prepare it again.',
      action: 'See the year:',
    },
  },
  errors: {
    balances_too_large:
      'This file is too large: a table of balances fits in {max} kB. Nothing was taken over.',
    balances_too_many_lines:
      'This file has more than {max} lines: take the table of balances, not the general ledger. Nothing was taken over.',
    balances_not_read:
      'This is no table of balances that we can read. It has to be a CSV file with a row of headings: “account”, then “debit” and “credit”, or “balance”. Nothing was taken over.',
    balances_cut:
      'This file seems to be cut: a quotation mark stays open. Export it again; nothing was taken over.',
    balances_ambiguous:
      'Line {row}: this amount can be read in two ways, a thousand or one euro. Export amounts with their cents; nothing was taken over.',
    balances_amount: 'Line {row}: “{read}” is no amount. Correct the file; nothing was taken over.',
    balances_account: 'Line {row}: “{account}” is no number of an account. Correct or remove this line.',
    balances_debts:
      'Line {row}, account {account}: a debt or a claim. The fund has none: settle it with the organisation that has it, or remove it with what stands against it.',
    balances_assets:
      'Line {row}, account {account}: goods or stocks. The fund keeps money alone: leave this account to the organisation that owns them.',
    balances_results:
      'Line {row}, account {account}: a cost or an income. Take the balance after closing, where the result is in account 12.',
    balances_volunteering:
      'Line {row}, account {account}: volunteering or gifts in kind. This is no money: remove this line.',
    balances_not_own:
      'Line {row}, account {account}: a grant for equipment, a provision or a link to another organisation. A common fund has none: leave this account to the organisation that holds the fund.',
    balances_other_money:
      'Line {row}, account {account}: money that is neither at the bank (512) nor in the cash box (53). Bring it back to the account first.',
    balances_second_bank:
      'Line {row}, account {account}: a second account at a bank. The fund has one account here: put them on one line if it is the same, or transfer the money first.',
    balances_cash_below:
      'Cash would be {cash}: a cash box holds no less than nothing. Correct the file; nothing was taken over.',
    balances_tied_below:
      'Dedicated funds (19) would be {tied}: they are a credit. Correct the file; nothing was taken over.',
    balances_differ:
      'Debits and credits are not as much: the difference is {difference}. A line is probably missing; nothing was taken over.',
    balances_empty: 'No account of this file has a balance. Nothing was taken over.',
    balances_taken:
      'Other balances were taken over before. Take those back first, then try again. Nothing changed.',
    balances_year_closed:
      'A year is closed: what was there before it changes no more. Nothing was taken over.',
    balances_bank_differs:
      'The balance says {file} at the bank; the books, by the first statement, say {books} on that day. Look for the difference before you take it over; nothing changed.',
    balances_short:
      'This file promises more to projects than there is: {missing} is missing. Nothing changed.',
    balances_nothing_left: 'All that this file says is in the books. Nothing changed.',
    balances_missing: 'These balances were taken back before, or are not there. Nothing changed.',
    earlier_beyond:
      '{left} is still promised to earlier projects: no more can be freed. Nothing was proposed.',
    closing_bank_differs:
      'You say {said} at the bank; the books say {books}. Look for the difference: a statement is missing, or a line was sorted wrongly. Nothing was prepared.',
    closing_cash_differs:
      'You counted {said} in cash; the books say {books}. Count again, or record what is missing. Nothing was prepared.',
    closing_waits: 'A closing of this year waits for an answer already. Nothing changed.',
    closing_settled: 'This closing has its answer already. Nothing changed; load the page again.',
    closing_changed:
      'Something was booked since it was prepared: the figures changed. The closing has to be prepared again; nothing is closed.',
    closing_own: 'You prepared this closing: somebody else has to confirm it. Nothing changed.',
    closing_same_organisation:
      'Somebody of your organisation prepared this closing: a person of another organisation has to confirm it. Nothing changed.',
    closing_not_own: 'Somebody else prepared this closing: you can send it back. Nothing changed.',
    closing_without_reason: 'Say why you send it back. Nothing changed.',
  },
} as const satisfies SameKeys<typeof booksFr>
