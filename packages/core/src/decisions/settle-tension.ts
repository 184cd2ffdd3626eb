import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'
import { ok, refuse } from '../shared/result.ts'
import { requiredText } from '../shared/text-input.ts'
import type { DecisionsResult } from './codes.ts'
import { longestTension, type TensionState } from './tension.ts'

/** What came of a tension, in words; `bodyId` is the body that has it from now on, null where it is treated here. */
export const settleTensionInput = z.object({
  tensionId: uuidInput,
  note: requiredText(longestTension),
  bodyId: z.nullable(uuidInput),
})
export type SettleTension = z.output<typeof settleTensionInput>

/**
 * Ends a tension as treated, or hands it to another body, where it waits again (R15). Refuses: `tension_ended`,
 * `not_theirs_to_settle`, `return_elsewhere` (to the same body), `body_missing`.
 */
export const settleTension = (
  facts: {
    readonly tension: { readonly state: TensionState; readonly bodyId: string }
    /** Whether this person decides in the body, or holds a mandate of it. */
    readonly isOfBody: boolean
    readonly bodyIds: readonly string[]
  },
  { bodyId }: Pick<SettleTension, 'bodyId'>,
): DecisionsResult<'treated' | 'returned'> => {
  const { tension, isOfBody, bodyIds } = facts
  if (!isOfBody) return refuse('decisions.not_theirs_to_settle')
  if (tension.state !== 'open') return refuse('decisions.tension_ended')
  if (bodyId === null) return ok('treated')
  if (bodyId === tension.bodyId) return refuse('decisions.return_elsewhere', { field: 'bodyId' })
  return bodyIds.includes(bodyId) ? ok('returned') : refuse('decisions.body_missing', { field: 'bodyId' })
}
