import { ok, refuse } from '../shared/result.ts'
import type { TimePhase } from './agenda/adjourn-items.ts'
import type { AssemblyState } from './assembly-state.ts'
import type { AssemblyResult } from './codes.ts'

export const itemOutcomes = ['information', 'decision', 'referred', 'adjourned', 'nothing_further'] as const
/** What became of a point: told, decided by a ballot or by consent, handed to a body, adjourned, or nothing further. */
export type ItemOutcome = (typeof itemOutcomes)[number]

export type StartItemFacts = {
  readonly state: AssemblyState
  /** The point that is being treated; null between two. */
  readonly openItemId: string | null
  /** The points that are not done, in the order of the agenda. */
  readonly leftItemIds: readonly string[]
  readonly phase: TimePhase
}

/**
 * Begins a point. Refuses: `step_not_now`, `item_open`, `time_is_up` (what is left is adjourned, or a recorded vote
 * extends the assembly, R100), `item_done`, `skip_reason_missing` where it is not the next one.
 */
export const startItem = (
  facts: StartItemFacts,
  itemId: string,
  skipReason: string,
): AssemblyResult<{ skipped: number }> => {
  if (facts.state !== 'running') return refuse('assemblies.step_not_now')
  if (facts.openItemId !== null) return refuse('assemblies.item_open')
  if (facts.phase === 'over') return refuse('assemblies.time_is_up')
  const skipped = facts.leftItemIds.indexOf(itemId)
  if (skipped < 0) return refuse('assemblies.item_done')
  if (skipped > 0 && skipReason.trim() === '')
    return refuse('assemblies.skip_reason_missing', { field: 'skipReason' })
  return ok({ skipped })
}

export type EndItemFacts = {
  readonly openItemId: string | null
  /** Ballots of this point that are open, and what was decided on it: proclaimed ballots, adopted consents. */
  readonly openBallots: number
  readonly decisions: number
}

/**
 * Ends the point that is treated. Refuses: `item_not_open`, `ballots_open`, `decision_without_vote` (a decision has its
 * ballot or its consent, R106), `referred_to_nobody`.
 */
export const endItem = (
  { openItemId, openBallots, decisions }: EndItemFacts,
  outcome: ItemOutcome,
  bodyId: string | null,
): AssemblyResult<null> => {
  if (openItemId === null) return refuse('assemblies.item_not_open')
  if (openBallots > 0) return refuse('assemblies.ballots_open', { params: { count: openBallots } })
  if (outcome === 'decision' && decisions === 0) return refuse('assemblies.decision_without_vote')
  if (outcome === 'referred' && bodyId === null)
    return refuse('assemblies.referred_to_nobody', { field: 'bodyId' })
  return ok(null)
}
