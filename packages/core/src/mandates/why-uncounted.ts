import { isSovereign } from './body-tree.ts'
import { counts, type Elector } from './electors.ts'
import type { TreeBody } from './space-tree.ts'
import type { Weight } from './weigh-decision.ts'

/**
 * Why an answer is shown and not counted. loses: the decision takes something from whoever answers. newcomer: it was
 * proposed before their answers count, and too few had confirmed them. no_seat: they do not decide in that body, or no
 * longer do. gains: the decision gives them something, and enough others could answer.
 */
export type UncountedReason = 'loses' | 'newcomer' | 'no_seat' | 'gains'

export type UncountedFacts = {
  readonly electorId: string
  readonly answer: 'yes' | 'no'
  /** The voice as the space knows it; undefined for one that has left. */
  readonly elector: Elector | undefined
  readonly body: TreeBody
  /** Whether that voice decided there when it was proposed, and still does. */
  readonly decidesThere: boolean
  readonly proposedAt: Date
} & Pick<Weight, 'gains' | 'loses' | 'gainersCount'>

/** The first reason for which that answer would not be counted; null for one that is. */
export const whyUncounted = (facts: UncountedFacts): UncountedReason | null => {
  const { electorId, answer, elector, body, decidesThere, proposedAt, gains, loses, gainersCount } = facts
  if (loses.includes(electorId)) return 'loses'
  // Who sits in another body decides there from the first day: they were decided above.
  const isNew = elector !== undefined && elector.countsFrom !== null && !counts(elector, proposedAt)
  if (isNew && isSovereign(body)) return 'newcomer'
  if (!decidesThere) return 'no_seat'
  return answer === 'yes' && gains.includes(electorId) && !gainersCount ? 'gains' : null
}
