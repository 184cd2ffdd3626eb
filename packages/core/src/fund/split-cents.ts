/**
 * Shares of an amount in proportion to weights, to the cent: each rounded down, the cents that are left go to the
 * largest remainders, the first of equals first. The shares always add up to the amount.
 * @param cents the whole, zero or more; @param weights zero or more each, one of them more than zero.
 * @throws {RangeError} where these do not hold.
 */
export const splitCents = (cents: bigint, weights: readonly bigint[]): bigint[] => {
  const total = weights.reduce((sum, weight) => sum + weight, 0n)
  if (cents < 0n || total <= 0n || weights.some(weight => weight < 0n))
    throw new RangeError('an amount of zero or more is split by weights of which one is more than zero')
  const shares = weights.map(weight => (cents * weight) / total)
  const left = Number(cents - shares.reduce((sum, share) => sum + share, 0n))
  const byRemainder = weights
    .map((weight, at) => ({ at, rest: (cents * weight) % total }))
    .toSorted((a, b) => (a.rest === b.rest ? a.at - b.at : a.rest > b.rest ? -1 : 1))
  for (const { at } of byRemainder.slice(0, left)) shares[at] = (shares[at] ?? 0n) + 1n
  return shares
}

/** An amount in so many equal parts, the first ones a cent larger where it does not divide. */
export const instalmentsOf = (cents: bigint, parts: number): bigint[] =>
  splitCents(
    cents,
    Array.from({ length: parts }, () => 1n),
  )
