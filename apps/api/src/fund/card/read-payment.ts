import type {
  CardMethod,
  CardState,
  MovementKind,
  PaymentFacts,
  ProviderMovement,
} from '@reliance/core/fund/card/card-facts.ts'
import type Stripe from 'stripe'
import { type StripeAccess, stripeClient } from './stripe-client.ts'

type Moved = Stripe.BalanceTransaction | string | null | undefined

/** More of one payment than anybody ever gives back or contests. */
const mostParts = 100

export const dateOf = (seconds: number): Date => new Date(seconds * 1000)

const movementOf = (kind: MovementKind, moved: Moved): ProviderMovement[] =>
  typeof moved === 'object' && moved !== null
    ? [
        {
          ref: moved.id,
          kind,
          cents: BigInt(moved.amount),
          feeCents: BigInt(moved.fee),
          at: dateOf(moved.created),
        },
      ]
    : []

/** What a debit cost that never came: the fees of what was pending and of what took it back, as one movement. */
const failedFee = (charge: Stripe.Charge): ProviderMovement[] => {
  const both = [charge.balance_transaction, charge.failure_balance_transaction].flatMap(one =>
    movementOf('failed_fee', one),
  )
  const feeCents = both.reduce((sum, one) => sum + one.feeCents, 0n)
  const last = both.at(-1)
  return last && feeCents !== 0n ? [{ ...last, cents: 0n, feeCents }] : []
}

/** The money of a charge that is there, and that left again where the bank took it back later. */
const movementsOfCharge = (charge: Stripe.Charge): ProviderMovement[] =>
  charge.status === 'succeeded'
    ? [
        ...movementOf('charge', charge.balance_transaction),
        ...movementOf('returned', charge.failure_balance_transaction),
      ]
    : charge.status === 'failed'
      ? failedFee(charge)
      : []

const movementsOfDispute = (dispute: Stripe.Dispute): ProviderMovement[] =>
  dispute.balance_transactions.flatMap(one => movementOf(one.amount < 0 ? 'dispute' : 'dispute_won', one))

const givenBack = async (stripe: Stripe, intentRef: string): Promise<ProviderMovement[]> => {
  const asked = { payment_intent: intentRef, limit: mostParts }
  const [refunds, disputes] = await Promise.all([
    stripe.refunds.list({
      ...asked,
      expand: ['data.balance_transaction', 'data.failure_balance_transaction'],
    }),
    stripe.disputes.list(asked),
  ])
  return [
    ...refunds.data.flatMap(one => [
      ...movementOf('refund', one.balance_transaction),
      ...movementOf('refund_failed', one.failure_balance_transaction),
    ]),
    ...disputes.data.flatMap(movementsOfDispute),
  ]
}

const stateOf = (intent: Stripe.PaymentIntent, session: Stripe.Checkout.Session | null): CardState => {
  if (intent.status === 'succeeded') return 'paid'
  if (intent.status === 'processing') return 'processing'
  if (session?.status === 'expired') return 'expired'
  // A card that is refused leaves its page open for another one; a debit is refused when its page is long gone.
  return session?.status === 'open' ? 'open' : 'failed'
}

const methodOf = (charge: Stripe.Charge | null): CardMethod | null => {
  const type = charge?.payment_method_details?.type
  return type === 'card' || type === 'sepa_debit' ? type : null
}

const unpaid = (state: CardState): PaymentFacts => ({
  state,
  method: null,
  intentRef: null,
  failure: '',
  movements: [],
})

/**
 * Reads a payment from the provider: what a webhook said of it is not looked at. Without a charge that was paid no
 * money is in what it answers, whatever its page says.
 */
export const readPayment = async (access: StripeAccess, sessionRef: string): Promise<PaymentFacts> => {
  const stripe = stripeClient(access)
  const session = await stripe.checkout.sessions.retrieve(sessionRef)
  const { payment_intent: named } = session
  const intentRef = typeof named === 'string' ? named : (named?.id ?? null)
  if (intentRef === null) return unpaid(session.status === 'expired' ? 'expired' : 'open')
  return readIntent(stripe, intentRef, session)
}

/** The same by the provider's own id of the payment. */
export const readIntent = async (
  stripe: Stripe,
  intentRef: string,
  session: Stripe.Checkout.Session | null,
): Promise<PaymentFacts> => {
  const intent = await stripe.paymentIntents.retrieve(intentRef, {
    expand: ['latest_charge.balance_transaction', 'latest_charge.failure_balance_transaction'],
  })
  const charge = typeof intent.latest_charge === 'object' ? intent.latest_charge : null
  const isPaid = charge?.status === 'succeeded'
  const movements = charge ? movementsOfCharge(charge) : []
  return {
    state: stateOf(intent, session),
    method: methodOf(charge),
    intentRef,
    failure: isPaid ? '' : (intent.last_payment_error?.code ?? charge?.failure_code ?? ''),
    movements: isPaid ? [...movements, ...(await givenBack(stripe, intentRef))] : movements,
  }
}

type NamedThere = { paymentId: string; sessionRef: string | null; intentRef: string | null }

/** The mark of ours that an object of the provider carries: which payment it is. */
export const paymentMark = 'reliance_payment'
const isId = (text: string | undefined): text is string =>
  /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text ?? '')

/** Which payment of ours a page or a payment of the provider says it is; null where it is none. */
export const readNamed = async (access: StripeAccess, ref: string): Promise<NamedThere | null> => {
  const stripe = stripeClient(access)
  const isSession = ref.startsWith('cs_')
  const { metadata } = isSession
    ? await stripe.checkout.sessions.retrieve(ref)
    : await stripe.paymentIntents.retrieve(ref)
  const paymentId = metadata?.[paymentMark]
  return isId(paymentId)
    ? { paymentId, sessionRef: isSession ? ref : null, intentRef: isSession ? null : ref }
    : null
}
