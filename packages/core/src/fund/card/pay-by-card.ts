import * as z from 'zod/mini'
import { uuidInput } from '../../shared/id.ts'
import { languages } from '../../shared/messages.ts'
import { ok, refuse } from '../../shared/result.ts'
import type { FundResult } from '../codes.ts'
import { centsOf, requiredAmount } from '../euros.ts'
import type { CardMethod } from './card-facts.ts'

/** Pays what is due next, on the provider's page. `amount` is what the page showed. */
export const payByCardInput = z.object({
  organisationId: uuidInput,
  year: z.int(),
  amount: requiredAmount,
  lang: z.enum(languages),
})
export type PayByCardInput = z.output<typeof payByCardInput>

/** What happened with one payment on the provider's page; also asks it again. */
export const cardPaymentInput = z.object({ paymentId: uuidInput })
export type CardPaymentInput = z.output<typeof cardPaymentInput>

/** Stripe's own bounds: fifty cents and 999,999.99 € a payment, and 10,000 € a SEPA debit unless it allows more. */
const [leastCents, mostCents, mostDebitCents] = [50n, 99_999_999n, 1_000_000n]

/**
 * Refuses: `card_not_connected`, `card_nothing_due`, `card_amount_changed`, `card_amount_small`, `card_amount_large`.
 * @param next what is due next, debits under way taken as paid; null where nothing is.
 */
export const payByCard = (
  { isConnected, next }: { readonly isConnected: boolean; readonly next: { readonly cents: bigint } | null },
  { amount }: PayByCardInput,
): FundResult<{ cents: bigint; methods: readonly CardMethod[] }> => {
  if (!isConnected) return refuse('fund.card_not_connected')
  if (!next) return refuse('fund.card_nothing_due')
  const { cents } = next
  if (centsOf(amount) !== cents) return refuse('fund.card_amount_changed')
  if (cents < leastCents) return refuse('fund.card_amount_small')
  if (cents > mostCents) return refuse('fund.card_amount_large')
  return ok({ cents, methods: cents > mostDebitCents ? ['card'] : ['card', 'sepa_debit'] })
}
