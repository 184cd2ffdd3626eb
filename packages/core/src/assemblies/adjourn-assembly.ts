import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'
import { ok, refuse } from '../shared/result.ts'
import { quorumCount } from './attendance/quorum.ts'
import type { AssemblyResult } from './codes.ts'
import type { AssemblyFacts } from './move-assembly.ts'

/** An assembly to which too few came is not held. */
export const adjournAssemblyInput = z.object({ assemblyId: uuidInput })
export type AdjournAssemblyInput = z.output<typeof adjournAssemblyInput>

/**
 * Closes an assembly before it begins, because its quorum is missing: its points go to the next one, which is convened as
 * any other. Refuses: `step_not_now`, `not_your_step`, `quorum_not_missing`.
 */
export const adjournAssembly = (
  facts: Pick<AssemblyFacts, 'state' | 'hands' | 'quorum' | 'rollCount' | 'possibleBallots'>,
): AssemblyResult<'closed'> => {
  if (facts.state !== 'checked_in') return refuse('assemblies.step_not_now')
  if (!facts.hands.includes('facilitator')) return refuse('assemblies.not_your_step')
  const quorum = quorumCount(facts.quorum, facts.rollCount, facts.possibleBallots)
  return quorum === null || quorum.isReached ? refuse('assemblies.quorum_not_missing') : ok('closed')
}
