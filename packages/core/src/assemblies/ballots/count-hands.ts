import * as z from 'zod/mini'
import { uuidInput } from '../../shared/id.ts'
import { ok, refuse } from '../../shared/result.ts'
import type { AssemblyResult } from '../codes.ts'
import type { Ballot, Electorate, MajorityRule } from './ballot.ts'
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

/**
 * The same of one ballot, which closed before hands are counted, so that those who are there are counted first. Refuses:
 * `ballot_not_closed`, `choice_of_another_kind` where hands are not counted, `blank_not_offered`, those of `checkHands`.
 */
export const checkHandsOf = (
  { state, secrecy, rule }: Pick<Ballot, 'state' | 'secrecy' | 'rule'>,
  count: HandCount,
  presentCount: number,
): AssemblyResult<HandCount> => {
  if (secrecy !== 'show_of_hands' || rule.method !== 'majority')
    return refuse('assemblies.choice_of_another_kind')
  if (state !== 'closed') return refuse('assemblies.ballot_not_closed')
  if (!rule.takesBlank && count.counts.blank > 0)
    return refuse('assemblies.blank_not_offered', { field: 'counts' })
  return checkHands(count, presentCount)
}

/** What confirmed hands decide, by the same rule as ballots. */
export const countHands = (
  rule: MajorityRule,
  counts: StanceCounts,
  electorate: Electorate,
): MajorityResult => majorityResult(rule, counts, electorate, [])
