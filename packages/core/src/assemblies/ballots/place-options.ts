import type { Tie, TieOrder } from './ballot.ts'
import { compareFractions, type Fraction } from './fraction.ts'

/** What an option came to; null where nobody gave it anything to be measured by, which is behind all. */
export type Measured = { readonly optionId: string; readonly value: Fraction | null }

export type Placed = {
  /** Each option with its place: those that stay equal share one, and the next counts them all. */
  readonly places: readonly { readonly optionId: string; readonly place: number }[]
  /** The first; several where they stay equal. */
  readonly winnerIds: readonly string[]
  readonly ties: readonly Tie[]
}

const compare = (a: Measured, b: Measured): number => {
  if (a.value === null || b.value === null) return (a.value === null ? 1 : 0) - (b.value === null ? 1 : 0)
  return compareFractions(b.value, a.value)
}

/** Options of the same value together, the highest first, each group in the order of ids, which says nothing. */
const groupEquals = (measured: readonly Measured[]): string[][] => {
  const sorted = measured.toSorted((a, b) => compare(a, b) || (a.optionId < b.optionId ? -1 : 1))
  const groups: Measured[][] = []
  for (const one of sorted) {
    const last = groups.at(-1)
    if (last?.[0] && compare(last[0], one) === 0) last.push(one)
    else groups.push([one])
  }
  return groups.map(group => group.map(one => one.optionId))
}

/**
 * Options by what they came to, the highest first. Equals are announced, and put in the order that was fixed before the
 * ballot opened; where none was, they stay equal.
 */
export const placeOptions = (measured: readonly Measured[], tieOrder: TieOrder): Placed => {
  const places: { optionId: string; place: number }[] = []
  const ties: Tie[] = []
  for (const group of groupEquals(measured)) {
    const from = places.length + 1
    if (group.length === 1 || tieOrder === null) {
      if (group.length > 1) ties.push({ among: group, settledBy: 'nobody', pickedId: null })
      places.push(...group.map(optionId => ({ optionId, place: from })))
      continue
    }
    const settled = tieOrder.filter(id => group.includes(id))
    ties.push({ among: group, settledBy: 'fixed_order', pickedId: settled[0] ?? null })
    places.push(...settled.map((optionId, at) => ({ optionId, place: from + at })))
  }
  return { places, winnerIds: places.filter(one => one.place === 1).map(one => one.optionId), ties }
}
