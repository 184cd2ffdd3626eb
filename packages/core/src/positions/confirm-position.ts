import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'
import { ok, refuse } from '../shared/result.ts'
import { revisionInput } from '../shared/revision.ts'
import { textInput } from '../shared/text-input.ts'
import type { PositionResult } from './codes.ts'
import { contentOf, nuanceMax, type PositionContent } from './position.ts'
import { sources } from './stance.ts'

/** Confirms as it stands; what the coordination could not know (sentence, source) may be filled in. */
export const confirmPositionInput = z.object({
  statementId: uuidInput,
  nuance: textInput(nuanceMax),
  source: z.nullable(z.enum(sources)),
  version: revisionInput,
})
export type ConfirmPositionInput = z.output<typeof confirmPositionInput>

export type ConfirmPositionFacts = {
  readonly position:
    | (PositionContent & { enteredByCoordination: boolean; confirmedAt: Date | null; version: number })
    | null
}

/**
 * The organisation makes its own a position that the coordination entered "to be confirmed". To say something
 * else it publishes its own position instead. Allowed in a closed round: nothing that was counted changes.
 * Refuses: `nothing_to_confirm`, `already_confirmed`, `revision_changed`, `nuance_needs_sentence`,
 * `source_missing`.
 */
export const confirmPosition = (
  facts: ConfirmPositionFacts,
  input: ConfirmPositionInput,
  now: Date,
): PositionResult<{ content: PositionContent; confirmedAt: Date }> => {
  const { position } = facts
  if (position === null || !position.enteredByCoordination) return refuse('positions.nothing_to_confirm')
  if (position.confirmedAt !== null) return refuse('positions.already_confirmed')
  if (position.version !== input.version) return refuse('positions.revision_changed')
  const { stance } = position
  const nuance = stance === 'nuance' ? input.nuance || position.nuance : ''
  if (stance === 'nuance' && nuance === '')
    return refuse('positions.nuance_needs_sentence', { field: 'nuance' })
  const source = input.source ?? position.source
  if (source === null) return refuse('positions.source_missing', { field: 'source' })
  return ok({ content: { ...contentOf(position), nuance, source }, confirmedAt: now })
}
