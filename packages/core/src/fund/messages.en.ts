import type { SameKeys } from '../shared/messages.ts'
import { booksEn } from './books-messages.en.ts'
import { callEn } from './call-messages.en.ts'
import { cardEn } from './card-messages.en.ts'
import { duesEn } from './dues-messages.en.ts'
import { fundErrorsEn } from './error-messages.en.ts'
import { expenseEn } from './expense-messages.en.ts'
import { inKindEn } from './in-kind-messages.en.ts'
import { fundMailEn } from './mail-messages.en.ts'
import type { fundFr } from './messages.fr.ts'
import { papersEn } from './paper-messages.en.ts'
import { fundReplyEn } from './reply-messages.en.ts'

export const fundEn = {
  effects: {
    adopt_pledge_rule: {
      title: 'Rule of the fund, {year}',
      sentence:
        '{alone, select, yes {The rule sets} other {Sets}} what each organisation pays into the common fund from {year} on: {scheme, select, rate {{percent}% {basis, select, income {of last year’s income} budget {of the budget it voted} other {of last year’s expenses}}{floor, select, none {} other {, at least {floor}}}{cap, select, none {} other {, at most {cap}}}} band {an amount by size, in {steps, plural, one {one step} other {# steps}}} fixed {{due} each, the same for all} other {what each decides}}. {disclosure, select, open {Every amount is read by all organisations.} bands {Others read who paid and a size band, never the amount.} names {Others read who paid, never how much.} other {Others read the total only.}} {isPublic, select, yes {The total is shown to everybody.} other {}} {inKind, select, none {} other {Up to {inKind}% of the share may be promised in kind.}}',
    },
    ...booksEn.effects,
    ...callEn.effects,
    ...expenseEn.effects,
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
    fund_dues: 'keep the dues of the members',
    fund_approve: 'approve, with a second person, payments of the common fund',
    fund_audit: 'check the common fund: read all of it, change nothing, confirm that a year can be closed',
    fund_treasury: 'manage the common fund: statements, matching, reminders',
  },
  /** Accounts, as an accountant calls those of the books, and anybody those of the fund. */
  accounts: {
    ...cardEn.accounts,
    ...booksEn.accounts,
    ...inKindEn.accounts,
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
    ...expenseEn.purposes,
    ...cardEn.purposes,
    ...booksEn.purposes,
    ...inKindEn.purposes,
    received: 'Payment: {organisation}, {year}',
    refunded: 'Overpayment refunded: {organisation}, {year}',
    taken_back: 'Payment taken back: {organisation}, {year}',
    unexplained: 'To be explained: {label}',
    removed: 'Statement taken back: {label}',
    cash_undone: 'Cash taken back: {organisation}, {year}',
    cash: 'Cash: {organisation}, {year}',
    deposit: 'Cash taken to the bank',
    opening: 'What the account held before the first statement',
    call_opened: 'Set aside for the call: {title}',
    call_returned: 'Back from the call: {title}',
    allocated: 'Allocated to the project: {title}',
    project_repaid: 'Paid back by the project: {title}',
    project_returned: 'Free again of the project: {title}',
    project_paid: 'Paid to the project: {title}',
    charge: 'Bank charge: {label}',
    charge_undone: 'Bank charge taken back: {label}',
  },
  giftReasons: callEn.giftReasons,
  undecidedReasons: callEn.undecidedReasons,
  cardTitle: cardEn.cardTitle,
  budgetFile: expenseEn.budgetFile,
  paymentPaper: expenseEn.paymentPaper,
  duesPaper: duesEn.duesPaper,
  duesMeans: duesEn.duesMeans,
  duesFile: duesEn.duesFile,
  /** The table of what a year leaves tied to projects. */
  tiedFile: {
    name: 'dedicated-funds',
    columns: ['Project', 'Led by', 'Decision', 'Given', 'Paid', 'Left to pay'],
    total: 'Total',
  },
  replies: fundReplyEn.replies,
  mail: {
    ...fundMailEn,
    ...booksEn.mail,
    ...callEn.mail,
    ...cardEn.mail,
    ...expenseEn.mail,
    ...duesEn.mail,
    ...inKindEn.mail,
    ...fundReplyEn.mail,
  },
  publicPage: {
    title: '{coalition}: the common fund',
    lead: 'Each member organisation puts in its share. {received} came in.',
    leadNothing: 'Each member organisation puts in its share. Nothing is shown yet.',
    coalition: 'The coalition “{coalition}”',
    link: 'The common fund',
  },
  actPage: {
    title: 'The share of {organisation} for {year}',
    lead: '{coalition} asks each organisation to say what it pays into the common fund.',
    mandate: 'You answer for {organisation}, by your mandate, until {day}.',
    rule: 'The rule',
    base: 'What your share is worked out from, in euros',
    baseKept: 'This figure stays in your organisation’s space.',
    atOnePercent: 'The treasury of the coalition, which reads your promise, can tell this figure from it.',
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
  /** What others read of a promise, for whoever makes one. */
  whoSees: {
    open: 'What you promise and pay is read by all organisations of the coalition.',
    bands:
      'The other organisations will read that yours paid, and an order of size; the treasury reads the amount.',
    names:
      'The other organisations will read that yours paid, never how much; the treasury reads the amount.',
    totals: 'The other organisations read totals only; the treasury reads the amount.',
  },
  /** Papers that people take to their board or to their accountant. */
  ...papersEn,
  errors: {
    ...fundErrorsEn,
    ...booksEn.errors,
    ...callEn.errors,
    ...expenseEn.errors,
    ...duesEn.errors,
    ...inKindEn.errors,
    ...cardEn.errors,
  },
} as const satisfies SameKeys<typeof fundFr>
