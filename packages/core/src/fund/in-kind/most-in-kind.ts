/**
 * How much of what an organisation is due it may promise in kind, in cents, rounded down; nothing where the rule leaves
 * the amount to the organisation, or takes money alone. @param percent of the due, 0 to 100.
 */
export const mostInKind = (dueCents: bigint | null, percent: number): bigint =>
  dueCents === null ? 0n : (dueCents * BigInt(percent)) / 100n
