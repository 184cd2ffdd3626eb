import type { StripeAccount, StripeObject } from './stripe-account.ts'
import { move } from './stripe-money.ts'

/** Somebody else buys something of the carrier, on the same account: a movement that is none of the fund's. */
export const otherSale = (account: StripeAccount, amount: number): StripeObject => {
  const charge = account.make('charge', {
    amount,
    currency: 'eur',
    metadata: {},
    payment_intent: null,
    status: 'succeeded',
  })
  return move(account, { type: 'charge', category: 'charge', source: charge.id, amount, fee: 30 })
}

/** Sends all that the balance holds to the bank, as the account's schedule does; the bank has it two days later. */
export const payOut = (account: StripeAccount): StripeObject => {
  const held = account
    .all('balance_transaction')
    .filter(one => !account.payoutOf.has(one.id) && one.type !== 'payout')
    // A debit that is under way is not available.
    .filter(one => !isPending(account, one))
  const amount = held.reduce((sum, one) => sum + Number(one.net), 0)
  const made = account.make('payout', {
    amount,
    arrival_date: account.now() + 2 * 86_400,
    automatic: true,
    balance_transaction: null,
    currency: 'eur',
    failure_balance_transaction: null,
    failure_code: null,
    reconciliation_status: 'completed',
    status: 'paid',
    type: 'bank_account',
  })
  for (const one of held) {
    account.payoutOf.set(one.id, made.id)
    one.status = 'available'
  }
  const moved = move(account, {
    type: 'payout',
    category: 'payout',
    source: made.id,
    amount: -amount,
    fee: 0,
  })
  account.payoutOf.set(moved.id, made.id)
  Object.assign(made, { balance_transaction: moved.id })
  account.tell('payout.created', made)
  account.tell('payout.paid', made)
  account.tell('payout.reconciliation_completed', made)
  return made
}

const isPending = (account: StripeAccount, moved: StripeObject): boolean => {
  const { source } = moved
  return (
    moved.type === 'payment' &&
    typeof source === 'string' &&
    account.get('charge', source).status === 'pending'
  )
}

/** The bank gives a payout back: it is in the balance again, and in the next payout. */
export const failPayout = (account: StripeAccount, payoutId: string): void => {
  const made = account.get('payout', payoutId)
  const back = move(account, {
    type: 'payout_failure',
    category: 'payout_reversal',
    source: payoutId,
    amount: Number(made.amount),
    fee: 0,
  })
  Object.assign(made, {
    status: 'failed',
    failure_code: 'account_closed',
    failure_balance_transaction: back.id,
  })
  account.tell('payout.failed', made)
}
