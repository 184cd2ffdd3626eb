import * as z from 'zod/mini'
import { uuidInput } from '../../shared/id.ts'
import { ok, refuse } from '../../shared/result.ts'
import type { AssemblyHand, AssemblyState } from '../assembly-state.ts'
import type { AssemblyResult } from '../codes.ts'
import type { BallotState } from './ballot.ts'
import { checkDraft } from './ballot-hands.ts'
import { askedInput } from './ballot-input.ts'

/** The question of a draft, anew. */
export const changeBallotInput = z.object(
  Object.assign({ ballotId: uuidInput, revision: z.int() }, askedInput),
)
export type ChangeBallotInput = z.output<typeof changeBallotInput>

/** Changes what a draft asks. Refuses: `step_not_now`, `not_your_step`, `ballot_opens_once`, `wording_missing`. */
export const changeBallot = (
  facts: {
    readonly state: AssemblyState
    readonly hands: readonly AssemblyHand[]
    readonly ballot: BallotState
  },
  { wording }: Pick<ChangeBallotInput, 'wording'>,
): AssemblyResult<'draft'> => {
  const checked = checkDraft(facts.state, facts.hands)
  if (!checked.ok) return checked
  if (facts.ballot !== 'draft') return refuse('assemblies.ballot_opens_once')
  return wording === '' ? refuse('assemblies.wording_missing', { field: 'wording' }) : ok('draft')
}
