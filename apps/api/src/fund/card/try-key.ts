import Stripe from 'stripe'
import { type StripeAccess, stripeClient, stripeFailure } from './stripe-client.ts'

/** What a key may be used for, as Stripe's page of restricted keys calls it, with what is asked to find it out. */
const rights = {
  accounts: (stripe: Stripe) => stripe.accounts.retrieveCurrent(),
  payment_intents: (stripe: Stripe) => stripe.paymentIntents.list({ limit: 1 }),
  charges: (stripe: Stripe) => stripe.charges.list({ limit: 1 }),
  balance: (stripe: Stripe) => stripe.balanceTransactions.list({ limit: 1 }),
  refunds: (stripe: Stripe) => stripe.refunds.list({ limit: 1 }),
  disputes: (stripe: Stripe) => stripe.disputes.list({ limit: 1 }),
  payouts: (stripe: Stripe) => stripe.payouts.list({ limit: 1 }),
  // Without what it must say, a session is refused as incomplete by whoever may open one, and makes nothing.
  checkout: (stripe: Stripe) => stripe.checkout.sessions.create({ mode: 'payment', line_items: [] }),
} as const
export type KeyRight = keyof typeof rights

export type TriedKey =
  | { accountRef: string; name: string; currency: string }
  | { wrong: 'key_refused' }
  | { wrong: 'key_lacks'; rights: readonly KeyRight[] }
  | { wrong: 'unavailable' }

const isIncomplete = (error: unknown): boolean =>
  error instanceof Stripe.errors.StripeInvalidRequestError && error.statusCode === 400

/** Tries a key before it is kept: whose it is, and whether it may do all that is needed. */
export const tryKey = async (access: StripeAccess): Promise<TriedKey> => {
  const stripe = stripeClient(access)
  try {
    const account = await stripe.accounts.retrieveCurrent()
    const lacking = await Promise.all(
      (Object.keys(rights) as KeyRight[]).map(async right => {
        try {
          await rights[right](stripe)
          return []
        } catch (error) {
          if (isIncomplete(error)) return []
          if (error instanceof Stripe.errors.StripePermissionError) return [right]
          throw error
        }
      }),
    )
    if (lacking.flat().length > 0) return { wrong: 'key_lacks', rights: lacking.flat() }
    const name = account.settings?.dashboard?.display_name ?? account.business_profile?.name ?? ''
    return { accountRef: account.id, name, currency: account.default_currency ?? '' }
  } catch (error) {
    if (error instanceof Stripe.errors.StripePermissionError)
      return { wrong: 'key_lacks', rights: ['accounts'] }
    return { wrong: stripeFailure(error) === 'refused' ? 'key_refused' : 'unavailable' }
  }
}
