import { referencesIn } from './creditor-reference.ts'

/** What an organisation still has to pay, as a treasurer looks for it. */
export type OpenDue = {
  readonly pledgeId: string
  readonly reference: string
  /** All that is open, and what is due next of it: either may be what was paid. */
  readonly openCents: bigint
  readonly nextCents: bigint
  /** Accounts from which it has paid before. */
  readonly knownIbans: readonly string[]
}

export type Received = { readonly cents: bigint; readonly label: string; readonly payerIban: string | null }

/** What a match rests on, in the words of the page. */
export type MatchBasis = 'reference_and_amount' | 'reference_other_amount' | 'account_and_amount'

/** `matched` is done by itself, and can be undone; `proposed` waits for a person. */
export type Match =
  | { readonly kind: 'matched' | 'proposed'; readonly pledgeId: string; readonly basis: MatchBasis }
  | { readonly kind: 'none' }

const isDue = (cents: bigint, { openCents, nextCents }: OpenDue): boolean =>
  cents === openCents || cents === nextCents

/**
 * For whom a payment is. It is matched by itself only where its label holds one valid reference of what is open, whole,
 * and the amount agrees; a reference with another amount, or a known account with the right one, is proposed. Numbers
 * inside a label prove nothing.
 */
export const matchLine = ({ cents, label, payerIban }: Received, dues: readonly OpenDue[]): Match => {
  if (cents <= 0n) return { kind: 'none' }
  const references = new Set(referencesIn(label))
  const [named, ...others] = dues.filter(due => references.has(due.reference))
  if (named && others.length === 0) {
    const { pledgeId } = named
    return isDue(cents, named)
      ? { kind: 'matched', pledgeId, basis: 'reference_and_amount' }
      : { kind: 'proposed', pledgeId, basis: 'reference_other_amount' }
  }
  const ofAccount = dues.filter(
    due => payerIban !== null && due.knownIbans.includes(payerIban) && isDue(cents, due),
  )
  const [only, ...more] = ofAccount
  if (named || !only || more.length > 0) return { kind: 'none' }
  return { kind: 'proposed', pledgeId: only.pledgeId, basis: 'account_and_amount' }
}
