import type { PayoutFacts, PayoutPart } from '@reliance/core/fund/card/card-facts.ts'
import { civilDateAt } from '@reliance/core/shared/time.ts'
import type Stripe from 'stripe'
import { dateOf, paymentMark } from './read-payment.ts'
import { type StripeAccess, stripeClient } from './stripe-client.ts'

/** Pages of a hundred movements that one reading goes through: beyond, the next sweep goes on. */
const mostMovements = 10_000

const sourceRef = ({ source }: Stripe.BalanceTransaction): string | null =>
  typeof source === 'string' ? source : (source?.id ?? null)

const partOf = (moved: Stripe.BalanceTransaction): PayoutPart => ({
  ref: moved.id,
  netCents: BigInt(moved.net),
  payoutRef: moved.type === 'payout_failure' || moved.type === 'payout_cancel' ? sourceRef(moved) : null,
})

const stateOf = ({ status }: Stripe.Payout): PayoutFacts['state'] => {
  if (status === 'failed' || status === 'canceled') return 'failed'
  return status === 'paid' || status === 'in_transit' ? 'sent' : 'under_way'
}

const intentOf = ({ source }: Stripe.BalanceTransaction): string | null => {
  if (typeof source !== 'object' || source === null || !('payment_intent' in source)) return null
  // A charge has the mark of its payment: what the carrier sells otherwise is not asked about.
  if (source.object === 'charge' && !source.metadata[paymentMark]) return null
  const { payment_intent: intent } = source
  return typeof intent === 'string' ? intent : (intent?.id ?? null)
}

/** Reads a payout, what it is made of, and the payments that these movements are of. */
export const readPayout = async (
  access: StripeAccess,
  ref: string,
): Promise<{ facts: PayoutFacts; intentRefs: string[] }> => {
  const stripe = stripeClient(access)
  const payout = await stripe.payouts.retrieve(ref, { expand: ['failure_balance_transaction'] })
  const back = payout.failure_balance_transaction
  const isKnown = payout.automatic && payout.reconciliation_status === 'completed'
  const parts: PayoutPart[] = []
  const intents = new Set<string>()
  if (isKnown)
    for await (const moved of stripe.balanceTransactions.list({
      payout: ref,
      limit: 100,
      expand: ['data.source'],
    })) {
      // The payout itself is in its own list.
      if (moved.type !== 'payout') parts.push(partOf(moved))
      const intent = intentOf(moved)
      if (intent !== null) intents.add(intent)
      if (parts.length === mostMovements) break
    }
  const facts: PayoutFacts = {
    ref,
    // What an automatic payout is made of is said a while after it left.
    state: payout.automatic && !isKnown && stateOf(payout) === 'sent' ? 'under_way' : stateOf(payout),
    cents: BigInt(payout.amount),
    arrivesOn: civilDateAt(dateOf(payout.arrival_date)),
    at: dateOf(payout.created),
    failedAt: typeof back === 'object' && back !== null ? dateOf(back.created) : null,
    parts: isKnown ? parts : null,
  }
  return { facts, intentRefs: [...intents] }
}

/**
 * What the provider's balance moved since: the payments and the payouts that are to be read again.
 * @returns `isWhole` false where there was more than one sweep reads.
 */
export const listMoved = async (
  access: StripeAccess,
  since: Date,
): Promise<{ intentRefs: string[]; payoutRefs: string[]; isWhole: boolean }> => {
  const [intents, payouts] = [new Set<string>(), new Set<string>()]
  let read = 0
  const created = { gte: Math.floor(since.getTime() / 1000) }
  for await (const moved of stripeClient(access).balanceTransactions.list({
    created,
    limit: 100,
    expand: ['data.source'],
  })) {
    const [intent, source] = [intentOf(moved), sourceRef(moved)]
    if (intent !== null) intents.add(intent)
    if (moved.type.startsWith('payout') && source?.startsWith('po_')) payouts.add(source)
    if (++read === mostMovements) break
  }
  return { intentRefs: [...intents], payoutRefs: [...payouts], isWhole: read < mostMovements }
}
