import * as z from 'zod/mini'
import { uuidInput } from '../../shared/id.ts'
import { ok, refuse } from '../../shared/result.ts'
import type { AssemblyResult } from '../codes.ts'
import type { Electorate, MajorityRule } from './ballot.ts'
import { type MajorityResult, majorityResult, receivedOf, type StanceCounts } from './count-majority.ts'

/** Hands of one ballot as somebody counted them; whether the numbers can be is a rule. */
export const countHandsInput = z.object({
  ballotId: uuidInput,
  counts: z.object({ for: z.int(), against: z.int(), abstain: z.int(), blank: z.int() }),
})
export type CountHandsInput = z.output<typeof countHandsInput>

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

/** What confirmed hands decide, by the same rule as ballots. */
export const countHands = (
  rule: MajorityRule,
  counts: StanceCounts,
  electorate: Electorate,
): MajorityResult => majorityResult(rule, counts, electorate, [])
