import type { StatementClass } from './stance.ts'

/** How many organisations stand where on one statement. */
export type StanceCounts = { agree: number; nuance: number; disagree: number; pass: number }

/** Organisations that count in a class: those with a position, passes aside. */
export const decidedCount = ({ agree, nuance, disagree }: StanceCounts): number => agree + nuance + disagree

/** Under so many positions, one more organisation can change the class: it is shown with a note. */
const manyFrom = 5

/** Whether a class rests on so few positions that it is read with its counts and a note (mapping §1: S < 5). */
export const isSmallNumber = (counts: StanceCounts): boolean => decidedCount(counts) < manyFrom

/**
 * The class of a statement, first match in the order of mapping §1, integers only; S = agree + nuance +
 * disagree. Fewer than two positions, or fewer than half of the member organisations, say nothing yet: from two
 * on, those who founded a coalition see what unites them.
 * A leaning is never a tie: agree = disagree < S/4 leaves more than S/2 nuances, which is "to clarify".
 * `memberCount` is the number of member organisations of the coalition.
 */
export const classify = (counts: StanceCounts, memberCount: number): StatementClass => {
  const { agree, nuance, disagree } = counts
  const decided = decidedCount(counts)
  if (decided < 2 || 2 * decided < memberCount) return 'too_few'
  const largelyAgreed = 4 * agree >= 3 * decided
  if (largelyAgreed && disagree === 0) return 'agreement'
  if (4 * Math.min(agree, disagree) >= decided) return 'disagreement'
  if (largelyAgreed) return 'agreement_with_reservations'
  if (3 * nuance >= decided) return 'to_clarify'
  return agree > disagree ? 'leaning_for' : 'leaning_against'
}
