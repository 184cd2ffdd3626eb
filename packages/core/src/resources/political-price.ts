import { amountText } from '../shared/amount-text.ts'
import { ok, refuse } from '../shared/result.ts'
import type { BookingPrice } from './booking.ts'
import type { ResourcesResult } from './codes.ts'
import { priceOf } from './price.ts'

/** What a resource costs as it is offered, and what others pay for it; cents, null where nobody said. */
export type Prices = { readonly priceCents: bigint | null; readonly usualPriceCents: bigint | null }

/** Who lends and who borrows, and which of them is a political group (L9). */
export type Sides = { readonly lenderIsPolitical: boolean; readonly borrowerIsPolitical: boolean }

/**
 * An organisation that is no party gives nothing to one that is, and lends it nothing below the usual price: law 88-227,
 * article 11-4 (L9). At the usual price, with an invoice, it may. Refuses `political_price`, which says that price, and
 * `political_no_price` where the owner has not said it.
 */
export const politicalPrice = (
  { priceCents, usualPriceCents }: Prices,
  { lenderIsPolitical, borrowerIsPolitical }: Sides,
  price: BookingPrice,
): ResourcesResult<null> => {
  if (!borrowerIsPolitical || lenderIsPolitical) return ok(null)
  if (usualPriceCents === null) return refuse('resources.political_no_price')
  if (price === 'usual' || (priceCents ?? 0n) >= usualPriceCents) return ok(null)
  return refuse('resources.political_price', {
    field: 'price',
    params: { price: amountText(priceOf(usualPriceCents)) },
  })
}
