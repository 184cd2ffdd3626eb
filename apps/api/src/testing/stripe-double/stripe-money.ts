import type { StripeAccount, StripeObject } from './stripe-account.ts'
import { wrongParameter } from './stripe-error.ts'

/** What Stripe takes in France, in cents: a share of a card payment and 25 cents; 35 cents a debit; so much a dispute. */
const feeOf = { card: (amount: number) => Math.round(amount * 0.015) + 25, sepa_debit: () => 35 } as const
const disputeFee = { card: 2000, sepa_debit: 750 } as const
export type Method = keyof typeof feeOf

const availableAfter = 7 * 86_400

type Movement = { type: string; category: string; source: string; amount: number; fee: number }

/** A movement of the account's balance, with its fee as a line of its own. */
export const move = (
  account: StripeAccount,
  { type, category, source, amount, fee }: Movement,
): StripeObject =>
  account.make('balance_transaction', {
    amount,
    available_on: account.now() + availableAfter,
    balance_type: 'payments',
    currency: 'eur',
    description: null,
    exchange_rate: null,
    fee,
    fee_details:
      fee === 0
        ? []
        : [
            {
              amount: fee,
              application: null,
              currency: 'eur',
              description: 'Stripe processing fees',
              type: 'stripe_fee',
            },
          ],
    net: amount - fee,
    reporting_category: category,
    source,
    status: 'pending',
    type,
  })

const chargeFor = (account: StripeAccount, intent: StripeObject, method: Method, status: string) =>
  account.make('charge', {
    amount: intent.amount,
    amount_captured: intent.amount,
    amount_refunded: 0,
    balance_transaction: null,
    currency: 'eur',
    disputed: false,
    failure_balance_transaction: null,
    failure_code: null,
    failure_message: null,
    metadata: intent.metadata,
    paid: status === 'succeeded',
    payment_intent: intent.id,
    payment_method_details: { type: method, [method]: {} },
    refunded: false,
    status,
  })

/** A payment method is confirmed: a card is charged at once, a debit is under way for days. */
export const confirm = (account: StripeAccount, intent: StripeObject, method: Method): StripeObject => {
  const isCard = method === 'card'
  const charge = chargeFor(account, intent, method, isCard ? 'succeeded' : 'pending')
  const amount = Number(intent.amount)
  const moved = move(account, {
    type: isCard ? 'charge' : 'payment',
    category: 'charge',
    source: charge.id,
    amount,
    fee: feeOf[method](amount),
  })
  Object.assign(charge, { balance_transaction: moved.id })
  Object.assign(intent, {
    latest_charge: charge.id,
    amount_received: isCard ? amount : 0,
    status: isCard ? 'succeeded' : 'processing',
  })
  account.tell(isCard ? 'charge.succeeded' : 'charge.pending', charge)
  account.tell(isCard ? 'payment_intent.succeeded' : 'payment_intent.processing', intent)
  return charge
}

const chargeOf = (account: StripeAccount, intent: StripeObject) =>
  account.get('charge', String(intent.latest_charge))

/** The bank of whoever pays answers: the debit is paid. */
export const succeedDebit = (account: StripeAccount, intentId: string): void => {
  const intent = account.get('payment_intent', intentId)
  const charge = chargeOf(account, intent)
  Object.assign(charge, { status: 'succeeded', paid: true })
  Object.assign(intent, { status: 'succeeded', amount_received: intent.amount })
  account.tell('charge.succeeded', charge)
  account.tell('payment_intent.succeeded', intent)
}

/** The bank of whoever pays refuses: what was pending goes back, with its fee. */
export const failDebit = (account: StripeAccount, intentId: string, code = 'insufficient_funds'): void => {
  const intent = account.get('payment_intent', intentId)
  const charge = chargeOf(account, intent)
  const moved = account.get('balance_transaction', String(charge.balance_transaction))
  const back = move(account, {
    type: 'payment_failure_refund',
    category: 'charge_failure',
    source: charge.id,
    amount: -Number(moved.amount),
    fee: -Number(moved.fee),
  })
  const failure = { failure_code: code, failure_message: 'The debit was refused.' }
  Object.assign(charge, { status: 'failed', paid: false, failure_balance_transaction: back.id, ...failure })
  Object.assign(intent, {
    status: 'requires_payment_method',
    last_payment_error: { type: 'card_error', code, message: 'The debit was refused.' },
  })
  account.tell('charge.failed', charge)
  account.tell('payment_intent.payment_failed', intent)
}

const methodOf = (charge: StripeObject): Method => (charge.payment_method_details as { type: Method }).type

/** Gives back all of a payment, or a part. */
export const refund = (account: StripeAccount, intentId: string, amount?: number): StripeObject => {
  const charge = chargeOf(account, account.get('payment_intent', intentId))
  const left = Number(charge.amount) - Number(charge.amount_refunded)
  const cents = amount ?? left
  if (cents > left || left === 0)
    throw wrongParameter(
      'amount',
      `Refund amount (€${cents}) is greater than unrefunded amount on charge (€${left})`,
    )
  const made = account.make('refund', {
    amount: cents,
    balance_transaction: null,
    charge: charge.id,
    currency: 'eur',
    failure_balance_transaction: null,
    metadata: {},
    payment_intent: intentId,
    reason: null,
    status: methodOf(charge) === 'card' ? 'succeeded' : 'pending',
  })
  const type = methodOf(charge) === 'card' ? 'refund' : 'payment_refund'
  const moved = move(account, { type, category: 'refund', source: made.id, amount: -cents, fee: 0 })
  Object.assign(made, { balance_transaction: moved.id })
  const refunded = Number(charge.amount_refunded) + cents
  Object.assign(charge, { amount_refunded: refunded, refunded: refunded === charge.amount })
  account.tell('refund.created', made)
  account.tell('charge.refunded', charge)
  return made
}

/** A refund does not reach whom it is for: the money comes back. */
export const failRefund = (account: StripeAccount, refundId: string): void => {
  const made = account.get('refund', refundId)
  const cents = Number(made.amount)
  const back = move(account, {
    type: 'refund_failure',
    category: 'refund_failure',
    source: refundId,
    amount: cents,
    fee: 0,
  })
  Object.assign(made, { status: 'failed', failure_balance_transaction: back.id, failure_reason: 'unknown' })
  account.tell('refund.failed', made)
}

/**
 * Whoever paid contests it at their bank; a debit is given back without a question (eight weeks), and so is lost at
 * once.
 */
export const dispute = (account: StripeAccount, intentId: string): StripeObject => {
  const charge = chargeOf(account, account.get('payment_intent', intentId))
  const method = methodOf(charge)
  const cents = Number(charge.amount) - Number(charge.amount_refunded)
  const made = account.make('dispute', {
    amount: cents,
    balance_transactions: [],
    charge: charge.id,
    currency: 'eur',
    payment_intent: intentId,
    reason: method === 'card' ? 'fraudulent' : 'debit_not_authorized',
    status: method === 'card' ? 'needs_response' : 'lost',
  })
  const taken = move(account, {
    type: 'adjustment',
    category: 'dispute',
    source: made.id,
    amount: -cents,
    fee: disputeFee[method],
  })
  Object.assign(made, { balance_transactions: [structuredClone(taken)] })
  Object.assign(charge, { disputed: true })
  account.tell('charge.dispute.created', made)
  account.tell('charge.dispute.funds_withdrawn', made)
  if (method === 'sepa_debit') account.tell('charge.dispute.closed', made)
  return made
}

/** A dispute is won: the money comes back, and so does the fee. */
export const winDispute = (account: StripeAccount, disputeId: string): void => {
  const made = account.get('dispute', disputeId)
  const [taken] = made.balance_transactions as StripeObject[]
  const back = move(account, {
    type: 'adjustment',
    category: 'dispute_reversal',
    source: disputeId,
    amount: Number(made.amount),
    fee: -Number(taken?.fee ?? 0),
  })
  Object.assign(made, { status: 'won', balance_transactions: [taken, structuredClone(back)] })
  account.tell('charge.dispute.funds_reinstated', made)
  account.tell('charge.dispute.closed', made)
}
