import { type CivilDate, civilDateAt } from '../../shared/time.ts'
import { type MovementKind, movementKinds, type ProviderMovement } from './card-facts.ts'

/** A movement as the ledger takes it in: what it does to the payment, and what it costs. */
export type NewMovement = {
  readonly ref: string
  readonly kind: MovementKind
  readonly grossCents: bigint
  readonly feeCents: bigint
  readonly on: CivilDate
}

const within = (cents: bigint, least: bigint, most: bigint): bigint =>
  cents < least ? least : cents > most ? most : cents

/** The provider counts by seconds: within one, what is paid comes before what is given back. */
const inOrder = (a: ProviderMovement, b: ProviderMovement): number =>
  a.at.getTime() - b.at.getTime() ||
  movementKinds.indexOf(a.kind) - movementKinds.indexOf(b.kind) ||
  (a.ref < b.ref ? -1 : 1)

/**
 * What the provider says of a payment and the ledger does not know yet, in the order in which it happened, each once.
 * What is left of a payment is never less than nothing nor more than it was: what is taken beyond (a payment that was
 * given back and contested as well) is a loss, and counts as a cost.
 * @param paidCents what the payment was; @param known what the ledger holds of it.
 */
export const newMovements = (
  paidCents: bigint,
  known: readonly { readonly ref: string; readonly grossCents: bigint }[],
  said: readonly ProviderMovement[],
): NewMovement[] => {
  const refs = new Set(known.map(one => one.ref))
  let left = known.reduce((sum, one) => sum + one.grossCents, 0n)
  const found: NewMovement[] = []
  for (const { ref, kind, cents, feeCents, at } of said.toSorted(inOrder)) {
    if (refs.has(ref)) continue
    refs.add(ref)
    const after = within(left + cents, 0n, paidCents)
    const grossCents = after - left
    const beyond = cents - grossCents
    left = after
    if (grossCents !== 0n || feeCents !== beyond)
      found.push({ ref, kind, grossCents, feeCents: feeCents - beyond, on: civilDateAt(at) })
  }
  return found
}
