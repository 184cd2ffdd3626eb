import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'
import { ok, refuse } from '../shared/result.ts'
import type { AssemblyResult } from './codes.ts'
import { type AssemblyFacts, moveAssembly } from './move-assembly.ts'

const count = z.int().check(z.nonnegative(), z.maximum(100_000))

/** The minutes of an earlier assembly are approved in this one: nobody objects, or more vote for than against. */
export const approveMinutesInput = z.object({
  assemblyId: uuidInput,
  inAssemblyId: uuidInput,
  votesFor: count,
  votesAgainst: count,
})
export type ApproveMinutesInput = z.output<typeof approveMinutesInput>

/**
 * Approves published minutes at a later assembly of the same body that runs (protocols §1): with no votes, nobody objected.
 * Refuses: `step_not_now`, `not_your_step`, `approval_not_carried`.
 * @param later the assembly in which they are approved.
 */
export const approveMinutes = (
  facts: AssemblyFacts,
  later: Pick<AssemblyFacts, 'state' | 'hands' | 'startsAt'>,
  votes: { readonly votesFor: number; readonly votesAgainst: number },
  now: Date,
): AssemblyResult<'approved'> => {
  const isLater = (later.startsAt?.getTime() ?? 0) > (facts.startsAt?.getTime() ?? 0)
  if (later.state !== 'running' || !isLater) return refuse('assemblies.step_not_now')
  if (!later.hands.includes('facilitator')) return refuse('assemblies.not_your_step')
  const { votesFor, votesAgainst } = votes
  const isVote = votesFor + votesAgainst > 0
  const approval: AssemblyFacts['approval'] = isVote
    ? { by: 'vote', votesFor, votesAgainst }
    : { by: 'no_objection', objections: 0 }
  const moved = moveAssembly(Object.assign({}, facts, { hands: ['next_assembly'], approval }), 'approve', now)
  return moved.ok ? ok('approved') : moved
}
