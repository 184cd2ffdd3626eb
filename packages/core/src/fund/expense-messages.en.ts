import type { SameKeys } from '../shared/messages.ts'
import type { expenseFr } from './expense-messages.fr.ts'

export const expenseEn = {
  effects: {
    adopt_budget: {
      title: 'Budget of the fund, {year}',
      sentence:
        'Adopts the budget of the common fund for {year}: {total} in {linesCount, plural, one {one line} other {# lines}}, {lines}. It takes the place of the former one of that year. An expense within its line is approved by two people of two organisations; beyond it, it takes a decision.',
    },
    spend: {
      title: '{amount} for “{title}”',
      sentence:
        'Decides the expense “{title}”, {amount} to {payee}, outside the budget: {purpose}. Two people of two organisations still approve its payment.',
    },
  },
  purposes: { expense_paid: 'Expense: {title}' },
  budgetFile: {
    name: 'budget',
    total: 'In all',
    columns: {
      name: 'Line',
      purpose: 'What it is for',
      adopted: 'Adopted',
      paid: 'Spent',
      approved: 'Approved, not paid yet',
      left: 'Left',
    },
  },
  paymentPaper: {
    title: 'Certificate of payment',
    foot: 'Certificate of payment, {coalition}, {day}',
    receivedFile: 'certificate-contribution',
    expenseFile: 'certificate-expense-{number}',
    received: 'Received by the common fund',
    spent: 'Paid by the common fund',
    payer: 'Who paid',
    payee: 'To whom',
    carrier: 'Account held by',
    amount: 'Amount',
    day: 'Day of the bank',
    cashDay: 'Day',
    means: 'By',
    what: 'For what',
    share: 'Share of the common fund, {year}',
    purpose: 'What it is for',
    line: 'Line of the budget',
    decision: 'Decision',
    decisionNumber: 'no. {number}',
    reference: 'Expense',
    certificate:
      'This certificate says what the books of the common fund of {coalition} contain on {day}. It certifies a payment; it is not a tax receipt.',
  },
  mail: {
    budget_adopted: {
      subject: '{place}: the budget of {year} is adopted',
      body: 'Hello,\nthe budget of the common fund of {place} for {year} is adopted: {amount} in all. What is spent for the coalition is asked for line by line from now on.',
      action: 'Read the budget and what is spent:',
    },
    expense_submitted: {
      subject: '{place}: an expense of {amount} is to be approved',
      body: 'Hello,\n{organisation} asks the common fund of {place} for {amount}: {name}. Two people of two organisations without a part in it approve it, ask for what is missing, or say why not.',
      action: 'Read the expense:',
    },
    expense_changed: {
      subject: '{place}: an expense has changed, {amount}',
      body: 'Hello,\nthe expense {name}, which {organisation} asks of the common fund of {place}, has changed: {amount}. What was approved of the former version is void.',
      action: 'Read the expense:',
    },
    expense_account: {
      subject: '{place}: the account of an expense, {name}',
      body: 'Hello,\nthe account {account}, in the name of {holder}, was entered for the expense {name} of {organisation}. The common fund of {place} pays nothing there for two days.\n\nIf this was not you, tell the treasury of the coalition now.',
      action: 'See the expense:',
    },
    expense_returned: {
      subject: '{place}: an expense is to be completed, {name}',
      body: 'Hello,\nsomething is missing in the expense {name}, which {organisation} asks of the common fund of {place}:\n\n{reason}',
      action: 'Complete the expense:',
    },
    expense_refused: {
      subject: '{place}: an expense is refused, {name}',
      body: 'Hello,\nthe expense {name}, which {organisation} asks of the common fund of {place}, is refused. The reason:\n\n{reason}',
      action: 'See the expense:',
    },
    expense_approved: {
      subject: '{place}: an expense is approved, {name}',
      body: 'Hello,\nthe expense {name}, {amount}, which {organisation} asks of the common fund of {place}, is approved. It leaves with the next file for the bank.',
      action: 'See the expense:',
    },
    expense_paid: {
      subject: '{place}: an expense is paid, {amount}',
      body: 'Hello,\nthe expense {name}, which {organisation} asked for, is paid by the common fund of {place}: {amount}. The certificate of payment is on its page.',
      action: 'See the expense:',
    },
  },
  errors: {
    budget_lines_count: 'A budget has one to sixty lines. Nothing was proposed.',
    budget_line_twice: 'Two lines have the same name. Nothing was proposed; call one of them something else.',
    budget_taken: 'This budget is adopted already. Nothing changed.',
    budget_line_elsewhere: 'This line is of another year. Nothing changed; make a new one.',
    budget_line_spent:
      'Something was spent on the line “{line}”: it stays in the budget, be it at zero. Nothing changed.',
    budget_line_missing: 'This line is not in the budget any more. Nothing was saved; choose another one.',
    expense_zero: 'An expense is more than zero euros. Nothing was saved.',
    expense_in_future: 'This day is in the future. Nothing was saved.',
    expense_other_payee:
      'Another organisation asks for what it is owed itself, under its own name. Nothing was saved; choose yours, or a company that is no member.',
    expense_without_account:
      'The account to pay on is missing: the name and the IBAN of the company, or the account that your organisation enters. Nothing was saved.',
    expense_line_differs:
      'This movement of the bank is of another amount, or somebody has said what it is. Nothing changed; go back to the treasury.',
    expense_missing: 'This expense is gone. Nothing changed.',
    expense_over: 'This expense is closed, or at the bank already: it changes no more. Nothing was saved.',
    expense_returned: 'More is asked of it already. Nothing changed.',
    expense_incomplete: 'More is asked of this expense: that comes first. Nothing changed.',
    expense_changed: 'This expense has changed since. Nothing was proposed; begin again from its page.',
    expense_without_ground:
      'This expense is on no line of the budget, and no decision takes it: propose one. Nothing changed.',
    expense_beyond_line:
      '{left} is left on this line of the budget. Beyond it, it takes a decision: propose one from the page of the expense. Nothing changed.',
    expense_beyond_free:
      'The fund shows less than this expense: it waits until money comes in. Nothing changed.',
  },
} as const satisfies SameKeys<typeof expenseFr>
