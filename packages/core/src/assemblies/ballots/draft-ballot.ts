import * as z from 'zod/mini'
import { uuidInput } from '../../shared/id.ts'
import { ok, refuse } from '../../shared/result.ts'
import type { AssemblyHand, AssemblyState } from '../assembly-state.ts'
import type { AssemblyResult } from '../codes.ts'
import { checkDraft } from './ballot-hands.ts'
import { askedInput } from './ballot-input.ts'

/** A question on a point of an assembly; `amendsBallotId`: the ballot on the text that it amends, which is voted after it. */
export const draftBallotInput = z.object(
  Object.assign({ itemId: uuidInput, amendsBallotId: z.nullable(uuidInput) }, askedInput),
)
export type DraftBallotInput = z.output<typeof draftBallotInput>

export type DraftBallotFacts = {
  readonly state: AssemblyState
  readonly hands: readonly AssemblyHand[]
  /** Whether the point was treated. */
  readonly isItemDone: boolean
}

/**
 * Writes the question of a ballot. What does not go together is refused as it opens, so that half of it may be written.
 * Refuses: `step_not_now`, `not_your_step`, `item_done`, `wording_missing`.
 */
export const draftBallot = (
  { state, hands, isItemDone }: DraftBallotFacts,
  { wording }: Pick<DraftBallotInput, 'wording'>,
): AssemblyResult<'draft'> => {
  const checked = checkDraft(state, hands)
  if (!checked.ok) return checked
  if (isItemDone) return refuse('assemblies.item_done')
  return wording === '' ? refuse('assemblies.wording_missing', { field: 'wording' }) : ok('draft')
}
