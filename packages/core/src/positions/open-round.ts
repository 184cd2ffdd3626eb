import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'
import { ok, refuse } from '../shared/result.ts'
import { revisionInput } from '../shared/revision.ts'
import { type CivilDate, civilDateAt } from '../shared/time.ts'
import type { PositionResult } from './codes.ts'
import { checkClosing, closingInput } from './move-closing.ts'
import type { RoundState } from './round.ts'

export const openRoundInput = z.object({
  roundId: uuidInput,
  revision: revisionInput,
  closesOn: z.optional(closingInput),
})
export type OpenRoundInput = z.output<typeof openRoundInput>

export type OpenRoundFacts = {
  readonly state: RoundState
  readonly statementCount: number
  readonly revision: number
}

/**
 * Opens a prepared round. Refuses: `round_closed` (it does not open again), `round_already_open`,
 * `revision_changed`, `round_without_statement`, and a last day that is past or too far.
 */
export const openRound = (
  facts: OpenRoundFacts,
  input: OpenRoundInput,
  now: Date,
): PositionResult<{ openedAt: Date; closesOn: CivilDate | null }> => {
  if (facts.state === 'closed') return refuse('positions.round_closed')
  if (facts.state === 'open') return refuse('positions.round_already_open')
  if (facts.revision !== input.revision) return refuse('positions.revision_changed')
  if (facts.statementCount === 0) return refuse('positions.round_without_statement')
  const closesOn = checkClosing(input.closesOn ?? null, civilDateAt(now))
  return closesOn.ok ? ok({ openedAt: now, closesOn: closesOn.value }) : closesOn
}
