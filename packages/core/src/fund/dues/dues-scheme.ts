import { centsOf } from '../euros.ts'

/** What is asked: the same of each, what each decides, or a step that each chooses without showing anything. */
export const duesKinds = ['fixed', 'free', 'scale'] as const
export type DuesKind = (typeof duesKinds)[number]

/** What a campaign asks of a member; amounts as they travel. */
export type DuesScheme =
  | { readonly kind: 'fixed'; readonly amount: string }
  | { readonly kind: 'free'; readonly suggested: string; readonly minimum: string }
  | { readonly kind: 'scale'; readonly steps: readonly { readonly name: string; readonly amount: string }[] }

const least = (all: readonly bigint[]): bigint => all.toSorted((a, b) => (a < b ? -1 : 1))[0] ?? 0n

/**
 * The least that makes somebody up to date, in cents: a step is chosen without showing anything, so that the smallest is
 * enough, and where each decides, one cent is.
 */
export const neededCents = (scheme: DuesScheme): bigint => {
  switch (scheme.kind) {
    case 'fixed':
      return centsOf(scheme.amount)
    case 'free': {
      const minimum = centsOf(scheme.minimum)
      return minimum === 0n ? 1n : minimum
    }
    case 'scale':
      return least(scheme.steps.map(one => centsOf(one.amount)))
  }
}

/** The most that is asked of one member, in cents. */
export const highestCents = (scheme: DuesScheme): bigint => {
  switch (scheme.kind) {
    case 'fixed':
      return centsOf(scheme.amount)
    case 'free':
      return centsOf(scheme.suggested)
    case 'scale':
      return -least(scheme.steps.map(one => -centsOf(one.amount)))
  }
}

/** What a member has agreed to pay; null while they have not chosen. */
export const agreedCents = (scheme: DuesScheme, chosenCents: bigint | null): bigint | null =>
  scheme.kind === 'fixed' ? centsOf(scheme.amount) : chosenCents

/** What is open of that; nothing while nothing is agreed. */
export const openCents = (scheme: DuesScheme, chosenCents: bigint | null, paidCents: bigint): bigint => {
  const agreed = agreedCents(scheme, chosenCents) ?? 0n
  return agreed > paidCents ? agreed - paidCents : 0n
}

/** What a member reads as missing: of what they agreed to, and before they have, of the least that makes up to date. */
export const missingCents = (scheme: DuesScheme, chosenCents: bigint | null, paidCents: bigint): bigint => {
  if (agreedCents(scheme, chosenCents) !== null) return openCents(scheme, chosenCents, paidCents)
  const needed = neededCents(scheme)
  return needed > paidCents ? needed - paidCents : 0n
}
