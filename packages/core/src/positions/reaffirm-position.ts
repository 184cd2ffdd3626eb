import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'
import { ok, refuse } from '../shared/result.ts'
import { revisionInput } from '../shared/revision.ts'
import type { PositionResult } from './codes.ts'
import type { RoundState } from './round.ts'

/** `version` is that of the position, `statementVersion` that of the words which were read. */
export const reaffirmPositionInput = z.object({
  statementId: uuidInput,
  version: revisionInput,
  statementVersion: revisionInput,
})
export type ReaffirmPositionInput = z.output<typeof reaffirmPositionInput>

export type ReaffirmPositionFacts = {
  readonly roundState: RoundState
  /** The version of the words that stand now. */
  readonly statementVersion: number
  readonly position: { version: number; statementVersion: number; isToConfirm: boolean } | null
}

/**
 * "Our position stays the same": what an organisation said of the former words, it says of those that stand now. What
 * the coordination entered for it is confirmed instead. Refuses: `round_closed`, `nothing_to_reaffirm`,
 * `revision_changed` (the position or the words are not those that were read).
 */
export const reaffirmPosition = (
  facts: ReaffirmPositionFacts,
  input: ReaffirmPositionInput,
): PositionResult<{ statementVersion: number }> => {
  const { position, statementVersion } = facts
  if (facts.roundState === 'closed') return refuse('positions.round_closed')
  if (position === null || position.isToConfirm || position.statementVersion === statementVersion)
    return refuse('positions.nothing_to_reaffirm')
  if (position.version !== input.version || statementVersion !== input.statementVersion)
    return refuse('positions.revision_changed')
  return ok({ statementVersion })
}
