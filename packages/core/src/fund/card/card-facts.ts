import type { CivilDate } from '../../shared/time.ts'

/** How somebody pays on the page of the provider; the number of a card or an account never comes here. */
export const cardMethods = ['card', 'sepa_debit'] as const
export type CardMethod = (typeof cardMethods)[number]

/**
 * Where a payment by the provider stands: written before it is asked (`initiated`), its page is open, a debit is under
 * way at the bank, paid, refused by the bank, or its page ended without a payment. What is given back later leaves it paid.
 */
export const cardStates = ['initiated', 'open', 'processing', 'paid', 'failed', 'expired'] as const
export type CardState = (typeof cardStates)[number]

/** States that nothing more is expected of but what is given back. */
export const isSettled = (state: CardState): boolean =>
  state === 'paid' || state === 'failed' || state === 'expired'

/** What the provider's balance did with a payment. `failed_fee`: what a debit cost that never came. */
export const movementKinds = [
  'charge',
  'refund',
  'refund_failed',
  'dispute',
  'dispute_won',
  'returned',
  'failed_fee',
] as const
export type MovementKind = (typeof movementKinds)[number]

/** One movement of the provider's balance, as it says it: more than zero came in; its fee is no part of `cents`. */
export type ProviderMovement = {
  readonly ref: string
  readonly kind: MovementKind
  readonly cents: bigint
  readonly feeCents: bigint
  readonly at: Date
}

/** A payment as the provider says it is now. */
export type PaymentFacts = {
  readonly state: CardState
  readonly method: CardMethod | null
  readonly intentRef: string | null
  /** The provider's word for why it failed; empty where it did not. */
  readonly failure: string
  readonly movements: readonly ProviderMovement[]
}

/** A transfer of the provider's balance to the bank, with the movements that it is made of. */
export type PayoutFacts = {
  readonly ref: string
  readonly state: 'under_way' | 'sent' | 'failed'
  readonly cents: bigint
  readonly arrivesOn: CivilDate
  /** When it left, and when it came back. */
  readonly at: Date
  readonly failedAt: Date | null
  /** What it is made of; null where the provider cannot say, as of one that somebody made by hand. */
  readonly parts: readonly PayoutPart[] | null
}

/** A movement of the balance within a payout; `payoutRef` where an earlier payout came back by it. */
export type PayoutPart = {
  readonly ref: string
  readonly netCents: bigint
  readonly payoutRef: string | null
}
