import { ok, refuse } from '../../shared/result.ts'
import type { AssemblyResult } from '../codes.ts'
import type { Electorate, MajorityRule } from './ballot.ts'
import { type MajorityResult, majorityResult, receivedOf, type StanceCounts } from './count-majority.ts'

/** Hands as one person counted them. */
export type HandCount = { readonly counts: StanceCounts; readonly countedById: string }

/**
 * Hands as they are typed: whole numbers, no more together than those present or represented (protocols §1.1).
 * Refuses: `hands_out_of_range`, `hands_over_present`.
 */
export const checkHands = (count: HandCount, presentCount: number): AssemblyResult<HandCount> => {
  const { counts } = count
  const isCount = (value: number) => Number.isInteger(value) && value >= 0
  if (!Object.values(counts).every(isCount))
    return refuse('assemblies.hands_out_of_range', { field: 'counts' })
  const hands = receivedOf(counts)
  if (hands <= presentCount) return ok(count)
  return refuse('assemblies.hands_over_present', {
    field: 'counts',
    params: { hands, present: presentCount },
  })
}

/**
 * A second person confirms what the first counted. Refuses: those of `checkHands`, `hands_same_person`, `hands_differ`.
 */
export const confirmHands = (
  first: HandCount,
  second: HandCount,
  presentCount: number,
): AssemblyResult<StanceCounts> => {
  const checked = checkHands(second, presentCount)
  if (!checked.ok) return checked
  if (first.countedById === second.countedById) return refuse('assemblies.hands_same_person')
  const isSame = (['for', 'against', 'abstain', 'blank'] as const).every(
    stance => first.counts[stance] === second.counts[stance],
  )
  return isSame ? ok(first.counts) : refuse('assemblies.hands_differ', { field: 'counts' })
}

/** What confirmed hands decide, by the same rule as ballots. */
export const countHands = (
  rule: MajorityRule,
  counts: StanceCounts,
  electorate: Electorate,
): MajorityResult => majorityResult(rule, counts, electorate, [])
