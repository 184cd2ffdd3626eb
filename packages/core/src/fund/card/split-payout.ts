import type { PayoutFacts } from './card-facts.ts'

/**
 * How much of a payout is the fund's: what its movements left in the balance, and what came back of earlier payouts. The
 * rest is the carrier's own, from whatever else it sells there.
 * @param nets what each movement of the fund left in the balance, by its ref; @param earlier what was the fund's in earlier
 * payouts, by theirs; @param heldCents what the provider holds of the fund: where nobody can say what a payout is made of,
 * it is the fund's as far as that reaches.
 */
export const splitPayout = (
  { cents, parts }: Pick<PayoutFacts, 'cents' | 'parts'>,
  nets: ReadonlyMap<string, bigint>,
  earlier: ReadonlyMap<string, bigint>,
  heldCents: bigint,
): { ownCents: bigint; outsideCents: bigint } => {
  const least = (a: bigint, b: bigint) => (a < b ? a : b)
  const ownCents =
    parts === null
      ? least(cents > 0n ? cents : 0n, heldCents > 0n ? heldCents : 0n)
      : parts.reduce(
          (sum, { ref, payoutRef }) =>
            sum + (payoutRef === null ? (nets.get(ref) ?? 0n) : (earlier.get(payoutRef) ?? 0n)),
          0n,
        )
  return { ownCents, outsideCents: cents - ownCents }
}
