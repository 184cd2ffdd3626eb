import type { CardMethod } from '@reliance/core/fund/card/card-facts.ts'
import { paymentMark } from './read-payment.ts'
import { type StripeAccess, stripeClient } from './stripe-client.ts'

export type CheckoutAsked = {
  /** Ours; the same one opens one page, however often it is asked for. */
  paymentId: string
  cents: bigint
  /** What is paid, as the page and the provider's mails say it. */
  title: string
  reference: string
  methods: readonly CardMethod[]
  lang: 'fr' | 'en'
  /** When the page ends, half an hour from now at the earliest. */
  expiresAt: Date
  /** Where whoever paid comes back to, and whoever did not. */
  doneUrl: string
  backUrl: string
}

/** Opens the provider's page for one payment. Nothing of a person is sent: the page asks them itself. */
export const openCheckout = async (
  access: StripeAccess,
  asked: CheckoutAsked,
): Promise<{ sessionRef: string; url: string }> => {
  const metadata = { [paymentMark]: asked.paymentId, reference: asked.reference }
  const session = await stripeClient(access).checkout.sessions.create(
    {
      mode: 'payment',
      // Of those that the carrier switched on, these alone.
      allowed_payment_method_types: [...asked.methods],
      line_items: [
        {
          quantity: 1,
          price_data: {
            currency: 'eur',
            // No more than ten million euros (`amountMaxCents`).
            unit_amount: Number(asked.cents),
            product_data: { name: asked.title },
          },
        },
      ],
      client_reference_id: asked.paymentId,
      metadata,
      payment_intent_data: { metadata },
      locale: asked.lang,
      expires_at: Math.floor(asked.expiresAt.getTime() / 1000),
      success_url: asked.doneUrl,
      cancel_url: asked.backUrl,
    },
    { idempotencyKey: asked.paymentId },
  )
  return { sessionRef: session.id, url: session.url ?? '' }
}
