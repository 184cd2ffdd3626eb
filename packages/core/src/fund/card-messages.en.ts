import type { SameKeys } from '../shared/messages.ts'
import type { cardFr } from './card-messages.fr.ts'

export const cardEn = {
  cardTitle: 'Common fund of {place}, {year}: share of {organisation}',
  accounts: {
    clearing: 'At Stripe',
    card_fees: 'Stripe’s fees',
    outside: 'Outside the fund (sales of whoever holds it)',
  },
  purposes: {
    card_charge: 'Paid by card or debit: {organisation}, {year}',
    card_refund: 'Given back by Stripe: {organisation}, {year}',
    card_refund_failed: 'Refund that came back to Stripe: {organisation}, {year}',
    card_dispute: 'Payment contested: {organisation}, {year}',
    card_dispute_won: 'Contest won: {organisation}, {year}',
    card_returned: 'Payment taken back by the bank: {organisation}, {year}',
    card_failed_fee: 'Fees of a debit that was refused: {organisation}, {year}',
    card_paid_out: 'Transfer from Stripe to the bank',
    card_paid_back: 'Transfer from Stripe that came back',
    card_arrived: 'Transfer from Stripe, arrived at the bank',
    outside: 'Outside the fund, passed on to whoever holds it',
  },
  mail: {
    card_connected: {
      subject: '{place}: the Stripe account of {organisation} is connected to the fund',
      body: 'Hello,\nthe Stripe account {account} of {organisation} is connected to the common fund of {place}: member organisations can pay by card or by debit. The money arrives at {organisation}, and nowhere else.\n\nIf this was not you, delete the key in Stripe and warn the treasury of the coalition now.',
      action: 'See what is connected:',
    },
    card_disconnected: {
      subject: '{place}: the Stripe account of {organisation} is connected no more',
      body: 'Hello,\nthe treasury of {place} took the Stripe account {account} of {organisation} away: nobody pays by card or debit any more. Its keys are forgotten; delete them in Stripe as well.\n\nA debit that is still under way will arrive on the account without the fund hearing of it.',
      action: 'See what is connected:',
    },
    card_given_back: {
      subject: '{place}: {amount} given back to {organisation}',
      body: 'Hello,\nof what {organisation} had paid by card or by debit to the common fund of {place} for {year}, {amount} was given back on {receivedOn}, or taken back by your bank. The receipt sent then holds no more for that amount.\n\nLeft to pay: {left}.',
      action: 'See where the promise stands:',
    },
    debit_failed: {
      subject: '{place}: the debit of {amount} did not go through',
      body: 'Hello,\nthe bank did not pay the debit of {amount} that {organisation} had asked for, for the common fund of {place}. Nothing was paid.\n\nYou can start again, or pay by transfer.',
      action: 'Pay what is due:',
    },
    card_disputed: {
      subject: '{place}: a payment of {amount} is contested',
      body: 'Hello,\n{amount}, paid by {organisation} for {year}, are contested at the bank: Stripe took them back, with its fees. A debit can be given back without a reason for eight weeks; a card, for longer.\n\nTalk to {organisation} first. What can be answered to the bank is answered in Stripe.',
      action: 'Open the treasury:',
    },
  },
  errors: {
    card_no_carrier:
      'The coalition has not named who holds the fund yet: its Stripe account comes after that. Nothing has changed.',
    card_carrier_only:
      'The organisation that holds the fund connects its own account: one of its people, who also keeps the treasury. Nothing has changed.',
    card_key_unreadable:
      'This is no restricted key of Stripe: it begins with rk_live_ (or rk_test_). A secret key, which begins with sk_, can do everything: give it to nobody.',
    card_secret_unreadable: 'This is no signing secret of Stripe: it begins with whsec_.',
    card_secret_missing: 'The signing secret is missing; it begins with whsec_.',
    card_key_test:
      'This is a test key: no money moves with it. Take the one that begins with rk_live_. Nothing has changed.',
    card_key_refused: 'Stripe does not know this key, or revoked it. Nothing has changed.',
    card_key_lacks:
      'This key lacks rights: {rights}. Add them in Stripe, then start again. Nothing has changed.',
    card_other_account:
      'This key is of another Stripe account. Another account needs a new decision on who holds the fund. Nothing has changed.',
    card_not_euros: 'This Stripe account is not in euros. Nothing has changed.',
    card_unavailable:
      'Stripe does not answer. Nothing was taken: start again in a while, or pay by transfer.',
    card_not_connected: 'This fund takes no payment by card or by debit. Pay by transfer.',
    card_nothing_due: 'Nothing is to be paid, or a debit is already under way for it.',
    card_amount_changed: 'The amount to pay has changed meanwhile. Look at it, then start again.',
    card_amount_small: 'Stripe takes no payment below €0.50. Pay by transfer.',
    card_amount_large: 'Stripe takes no payment above €999,999.99. Pay by transfer.',
    card_no_payout:
      'Stripe announced no transfer of this amount that has not arrived already. Nothing has changed.',
    outside_not_there:
      'What is outside the fund does not reach that far: this line is something else. Nothing has changed.',
  },
} as const satisfies SameKeys<typeof cardFr>
