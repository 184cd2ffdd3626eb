import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'
import { ok, refuse } from '../shared/result.ts'
import { revisionInput } from '../shared/revision.ts'
import type { PositionResult } from './codes.ts'
import type { RoundState } from './round.ts'

export const closeRoundInput = z.object({
  roundId: uuidInput,
  revision: revisionInput,
})
export type CloseRoundInput = z.output<typeof closeRoundInput>

/** `memberCount` is kept with the round: its classes are read against it from then on. */
export type CloseRoundFacts = {
  readonly state: RoundState
  readonly memberCount: number
  readonly revision: number
}

/** Closes an open round for good. Refuses: `round_closed`, `round_not_open`, `revision_changed`. */
export const closeRound = (
  facts: CloseRoundFacts,
  input: CloseRoundInput,
  now: Date,
): PositionResult<{ closedAt: Date; memberCount: number }> => {
  if (facts.state === 'closed') return refuse('positions.round_closed')
  if (facts.state !== 'open') return refuse('positions.round_not_open')
  if (facts.revision !== input.revision) return refuse('positions.revision_changed')
  return ok({ closedAt: now, memberCount: facts.memberCount })
}
