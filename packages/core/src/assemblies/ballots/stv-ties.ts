import type { Tie } from './ballot.ts'
import { compareFractions, type Fraction, zero } from './fraction.ts'

/** The votes of each option at one stage. */
export type Tallies = ReadonlyMap<string, Fraction>

const narrowed = (among: readonly string[], which: 'highest' | 'lowest', tally: Tallies): string[] => {
  const votes = (id: string): Fraction => tally.get(id) ?? zero
  const sign = which === 'highest' ? -1 : 1
  const [first = ''] = among.toSorted((a, b) => sign * compareFractions(votes(a), votes(b)))
  return among.filter(id => compareFractions(votes(id), votes(first)) === 0)
}

/**
 * The option with most or fewest votes at the last stage. Equals are told apart by the latest earlier stage at which
 * they differ, and then by the fixed order: its first keeps most, its last is excluded (rules 49 and 51).
 * @param tallies the stages so far, the present one last; @param tieOrder all options.
 */
export const extremeOf = (
  among: readonly string[],
  which: 'highest' | 'lowest',
  tallies: readonly Tallies[],
  tieOrder: readonly string[],
): { optionId: string; tie: Tie | null } => {
  const [present, ...earlier] = tallies.toReversed()
  const equal = present ? narrowed(among, which, present) : [...among]
  const left = earlier.reduce((rest, tally) => narrowed(rest, which, tally), equal)
  const ordered = tieOrder.filter(id => left.includes(id))
  const optionId = (which === 'highest' ? ordered[0] : ordered.at(-1)) ?? ''
  if (equal.length === 1) return { optionId, tie: null }
  const settledBy = left.length === 1 ? 'earlier_round' : 'fixed_order'
  return { optionId, tie: { among: equal.toSorted(), settledBy, pickedId: optionId } }
}
