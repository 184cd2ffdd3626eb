import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'
import { ok, refuse } from '../shared/result.ts'
import { revisionInput } from '../shared/revision.ts'
import { textInput } from '../shared/text-input.ts'
import { type CivilDate, civilDateInput } from '../shared/time.ts'
import type { PositionResult } from './codes.ts'
import { contentOf, type DraftContent, importantMax, nuanceMax, reasonMax, unanswered } from './position.ts'
import { answers, sources } from './stance.ts'

/**
 * One row of the sheet. `stance` is `undebated` for "not yet debated", null takes the answer back. `source` and
 * `decidedOn` null mean those given once for the sheet. `revision` is that of the row as it was read, 0 for a new one.
 */
export const saveDraftPositionInput = z.object({
  coalitionId: uuidInput,
  statementId: uuidInput,
  stance: z.nullable(z.enum(answers)),
  nuance: textInput(nuanceMax),
  reason: textInput(reasonMax),
  important: z.boolean(),
  source: z.nullable(z.enum(sources)),
  decidedOn: z.nullable(civilDateInput),
  revision: revisionInput,
})
export type SaveDraftPositionInput = z.output<typeof saveDraftPositionInput>

export type SaveDraftPositionFacts = {
  readonly currentRevision: number
  /** Other drafts of the organisation in the same round that are marked important. */
  readonly otherImportantCount: number
  readonly today: CivilDate
}

/** The row to keep, or `delete` when there is no answer any more. */
export type DraftChange =
  | { readonly kind: 'save'; readonly content: DraftContent; readonly revision: number }
  | { readonly kind: 'delete' }

/**
 * Saves a position at home, where nobody else sees it, in any state of the round. The sentence of a nuance may
 * still be missing here, since rows save themselves while being typed: publishing asks for it. "Not yet debated" is
 * an answer, kept without any sentence or mark.
 * Refuses: `revision_changed`, `decided_in_future`, `too_many_important` (mapping §1).
 */
export const saveDraftPosition = (
  facts: SaveDraftPositionFacts,
  input: SaveDraftPositionInput,
): PositionResult<DraftChange> => {
  if (input.revision !== facts.currentRevision) return refuse('positions.revision_changed')
  if (input.stance === null) return ok({ kind: 'delete' })
  const revision = facts.currentRevision + 1
  if (input.stance === 'undebated')
    return ok({ kind: 'save', content: { ...unanswered, stance: input.stance }, revision })
  if (input.decidedOn !== null && input.decidedOn > facts.today)
    return refuse('positions.decided_in_future', { field: 'decidedOn' })
  if (input.important && facts.otherImportantCount >= importantMax)
    return refuse('positions.too_many_important', { field: 'important', params: { max: importantMax } })
  const content = { ...contentOf(input), stance: input.stance }
  return ok({ kind: 'save', content, revision })
}
