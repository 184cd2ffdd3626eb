import type { SameKeys } from '../shared/messages.ts'
import type { fundMailFr } from './mail-messages.fr.ts'

/** What the mails of the fund say, beside those of calls, cards and expenses. */
export const fundMailEn = {
  year_closed: {
    subject: '{place}: the year {year} of the fund is closed',
    body: 'Hello,\nthe treasury of {place} closed the year {year} of the common fund, which {organisation} holds. Its entries move no more: your accounts can take the file of entries and the list of what is promised to projects.',
    action: 'See the year and its files:',
  },
  political_named: {
    subject: '{place}: {organisation} is noted as a political group',
    body: 'Hello,\nthe treasury of {place} noted that {organisation} is a party or a political group. French law (11 March 1988, article 11-4) then forbids the fund to pay it anything: it pledges and pays like the others, and receives nothing.\n\nThe reason: {reason}\n\nIf this is a mistake, tell the treasury.',
    action: 'See the fund:',
  },
  political_unnamed: {
    subject: '{place}: {organisation} can receive from the fund',
    body: 'Hello,\nthe treasury of {place} noted that {organisation} is no political group: it can receive money of the fund again.\n\nThe reason: {reason}',
    action: 'See the fund:',
  },
  rule_adopted: {
    subject: '{place}: the share of {organisation} in the common fund, {year}',
    body: 'Hello,\nthe coalition {place} decided on the rule of its common fund. It is for you to say what {organisation} promises for {year}: two figures are enough, and you may promise less, or nothing, and say why.\n\nNobody checks what you declare. The figure that you declare stays with you.',
    act: 'Declare and promise, without signing in:',
    action: 'Or open Reliance:',
  },
  pledged: {
    subject: '{organisation} promises {amount} to the fund of {place}',
    body: 'Hello,\n{organisation} promised {amount} to the common fund of {place} for {year}.\n\nPaid by now: {paid}. Next payment: {first}, by {dueOn}.\nBy transfer to {holder}\nIBAN {iban}\nReference to copy: {reference}\n\nThis reference ties your transfer to your promise; nobody has to search.',
    action: 'See the code to scan and the instalments:',
  },
  pledged_no_account: {
    subject: '{organisation} promises {amount} to the fund of {place}',
    body: 'Hello,\n{organisation} promised {amount} to the common fund of {place} for {year}. Paid by now: {paid}. Next payment: {first}, by {dueOn}.\n\nThe coalition has not named who holds the fund yet: the account will follow. Your reference will be {reference}.',
    action: 'See the fund:',
  },
  pledged_paid: {
    subject: '{organisation} promises {amount} to the fund of {place}',
    body: 'Hello,\n{organisation} promised {amount} to the common fund of {place} for {year}. Paid by now: {paid}. Nothing is left to pay, thank you.',
    action: 'See what the fund makes possible:',
  },
  overpayment_moved: {
    subject: '{place}: {amount} counts for {year}',
    body: 'Hello,\n{organisation} had paid more than it promised to the common fund of {place} for {before}. The treasury counts {amount} of it for your promise of {year}. If this is not what you wanted, tell the treasury: it can be undone.\n\nLeft to pay for {year}: {left}.',
    action: 'See where the promise stands:',
  },
  move_undone: {
    subject: '{place}: {amount} counts for {before} again',
    body: 'Hello,\nthe treasury of {place} had counted {amount} that {organisation} paid in excess for {before} as a part of your promise of {year}. It is undone: this amount counts for {before} again.\n\nLeft to pay for {year}: {left}.',
    action: 'See where the promise stands:',
  },
  overpayment_refunded: {
    subject: '{place} gave {amount} back to {organisation}',
    body: 'Hello,\n{organisation} had paid more than it promised to the common fund of {place} for {year}. The bank gave {amount} back on {receivedOn}. Check that it arrived on your account, and tell the treasury if it did not.',
    action: 'See where the promise stands:',
  },
  refund_undone: {
    subject: '{place}: a mistake, {amount} was not given back to {organisation}',
    body: 'Hello,\nthe treasury of {place} had counted {amount}, of {receivedOn}, as given back to {organisation}. It is undone.\n\nLeft to pay for {year}: {left}.',
    action: 'See where the promise stands:',
  },
  taken_back: {
    subject: '{place}: a mistake, {amount} is not from {organisation}',
    body: 'Hello,\nthe treasury of {place} had counted {amount}, of {receivedOn}, as a payment of {organisation} to the common fund, for {year}. It is undone: the receipt that was sent holds no more.\n\nLeft to pay: {left}.',
    action: 'See where the promise stands:',
  },
  pledged_in_kind: {
    subject: '{organisation} promises in kind to the fund of {place} for {year}',
    body: 'Hello,\nit is noted: {organisation} promises {inKind} in kind to the common fund of {place} for {year}, and nothing in money. Declare each gift once it was made; another organisation will countersign it.',
    action: 'See the fund:',
  },
  pledged_nothing: {
    subject: '{organisation} promises nothing to the fund of {place} for {year}',
    body: 'Hello,\nit is noted, with your reason: {organisation} promises nothing to the common fund of {place} for {year}. You can change your mind at any time.',
    action: 'See the fund:',
  },
  account_entered: {
    subject: '{place} will pay {organisation} on an account',
    body: 'Hello,\nthe account {account}, in the name of {holder}, was entered for {organisation} in the coalition {place}: the common fund will pay it there, not before two days.\n\nIf it was not you, tell the treasury of the coalition now.',
    action: 'See the fund:',
  },
  account_changed: {
    subject: '{place}: the account of {organisation} has changed',
    body: 'Hello,\nthe account on which the common fund of {place} pays {organisation} has changed: it is now {account}, in the name of {holder}. Nothing is paid there for two days.\n\nIf it was not you, tell the treasury of the coalition now.',
    action: 'See the fund:',
  },
  payouts_prepared: {
    subject: '{place}: a payment of {amount} is to be approved',
    body: 'Hello,\nthe treasury of {place} prepared {amount} for the project {name}. Two people of two organisations without a part in it approve it, or say what is wrong.',
    action: 'See and approve:',
  },
  report_handed_in: {
    subject: '{place}: the report of {name} is to be read',
    body: 'Hello,\nthe project {name} handed in its report. The committee that {organisation} is part of approves it, so that the second payment follows, or asks for more.',
    action: 'Read the report:',
  },
  report_approved: {
    subject: '{place}: the report of {name} is approved',
    body: 'Hello,\nthe committee approved the report of the project {name}. What is left can be paid.',
    action: 'See the project:',
  },
  report_returned: {
    subject: '{place}: more is asked of the report of {name}',
    body: 'Hello,\nthe committee read the report of the project {name} and asks for more. The page of the project says what.',
    reply:
      'To complete it, answer this mail: what you write will be the new report, in 1000 characters at most. We will answer what was done.',
    action: 'Read what is asked, and complete it:',
  },
  paid_out: {
    subject: '{place} paid {amount} to {organisation}',
    body: 'Hello,\nthe common fund of {place} paid {amount} to {organisation}, for the project {name}.',
    action: 'See the project and its report:',
  },
  reminded: {
    subject: '{place}: a payment of {organisation} is expected',
    body: 'Hello,\n{organisation} promised {promised} to the common fund of {place} for {year}. Paid by now: {paid}. Expected by {dueOn}: {amount}.\n\nBy transfer to {holder}\nIBAN {iban}\nReference to copy: {reference}\n\nIf it is difficult this year, say so: the promise can be changed or spread out, in two clicks and without asking anybody.',
    action: 'Pay, change or spread the promise:',
  },
  reminded_no_account: {
    subject: '{place}: a payment of {organisation} is expected',
    body: 'Hello,\n{organisation} promised {promised} to the common fund of {place} for {year}. Paid by now: {paid}. Expected by {dueOn}: {amount}. The coalition has not named who holds the fund yet: you will be told the account.',
    action: 'See the fund:',
  },
  received: {
    subject: '{place} received {amount}',
    body: 'Hello,\nthe common fund of {place} received {amount} from {organisation}, on {receivedOn}, for {year}. Thank you.\n\nLeft to pay: {left}.\n\nThis message is a receipt of payment; it is not a tax receipt.',
    action: 'See what is left, and what the fund makes possible:',
  },
} as const satisfies SameKeys<typeof fundMailFr>
