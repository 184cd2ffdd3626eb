/** One band of a rule by size: organisations whose base is at most `upToCents` (null: any) are due `dueCents`. */
export type Band = { readonly upToCents: bigint | null; readonly dueCents: bigint }

/**
 * What a coalition asks of its organisations. `rate`: a share of a base that each declares (total expenses of its last
 * closed year, its income, or its voted budget), in basis points, with a floor and a cap; `band`: by size; `fixed`: the
 * same for all; `free`: what each decides.
 */
export type PledgeRule =
  | {
      readonly kind: 'rate'
      readonly basis: 'expenses' | 'income' | 'budget'
      /** One per cent is a hundred. */
      readonly basisPoints: number
      readonly floorCents: bigint
      /** Null where there is none. */
      readonly capCents: bigint | null
    }
  | { readonly kind: 'band'; readonly bands: readonly Band[] }
  | { readonly kind: 'fixed'; readonly dueCents: bigint }
  | { readonly kind: 'free' }

/** The months of membership that somebody typed: a whole number of 1 to 12; null for anything else. */
export const monthsTyped = (typed: string): number | null => {
  const months = /^\d{1,2}$/.test(typed.trim()) ? Number(typed) : 0
  return months >= 1 && months <= 12 ? months : null
}

/** A fraction to the nearest cent, a half goes up. */
const roundHalfUp = (numerator: bigint, denominator: bigint): bigint =>
  (2n * numerator + denominator) / (2n * denominator)

const most = (a: bigint, b: bigint): bigint => (a > b ? a : b)
const least = (a: bigint, b: bigint): bigint => (a < b ? a : b)

/** The band of a base: the first that it does not exceed, the last for whatever is larger than all. */
const bandOf = (bands: readonly Band[], base: bigint): bigint =>
  (bands.find(({ upToCents }) => upToCents === null || base <= upToCents) ?? bands.at(-1))?.dueCents ?? 0n

/**
 * What an organisation is due under a rule, in cents: `round_half_up(max(floor, min(cap, base × bps ÷ 10 000)) × months
 * ÷ 12)`, rounded once, at the end (R81). A negative base counts as nothing.
 * @param baseCents what it declared; not looked at where the rule is fixed or free.
 * @param months of membership in the year, 1 to 12.
 * @returns null where the rule leaves the amount to the organisation.
 */
export const dueOf = (rule: PledgeRule, baseCents: bigint, months = 12): bigint | null => {
  const base = most(0n, baseCents)
  const part = BigInt(months)
  switch (rule.kind) {
    case 'rate': {
      // In ten-thousandths of a cent, so that nothing is rounded before the months are counted.
      const share = base * BigInt(rule.basisPoints)
      const capped = rule.capCents === null ? share : least(rule.capCents * 10_000n, share)
      return roundHalfUp(most(rule.floorCents * 10_000n, capped) * part, 120_000n)
    }
    case 'band':
      return roundHalfUp(bandOf(rule.bands, base) * part, 12n)
    case 'fixed':
      return roundHalfUp(rule.dueCents * part, 12n)
    case 'free':
      return null
  }
}
