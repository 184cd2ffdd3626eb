import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'
import { ok, refuse } from '../shared/result.ts'
import { type ActionState, type AmplifyMode, amplifyModes } from './action.ts'
import type { ActionsResult } from './codes.ts'
import { stillOpen } from './edit-action.ts'
import type { ActionRole } from './take-part.ts'

/** How many people an organisation may say that it brings. */
export const mostPeople = 100_000

/** One mode by which an organisation strengthens an action (R83); `people` only where it comes, and only if it wants to say so. */
export const amplifyActionInput = z.object({
  actionId: uuidInput,
  organisationId: uuidInput,
  mode: z.enum(amplifyModes),
  people: z.nullable(z.int().check(z.minimum(1), z.maximum(mostPeople))),
})
export type AmplifyAction = z.output<typeof amplifyActionInput>

/**
 * Strengthens an action without taking part in it. Refuses `action_ended`, `not_published`, `mode_not_offered` (its lead asks
 * for other ones), `amplify_own` (one's own action).
 */
export const amplifyAction = (
  facts: {
    readonly state: ActionState
    readonly offered: readonly string[]
    readonly ownRole: ActionRole | null
  },
  { mode }: { readonly mode: AmplifyMode },
): ActionsResult<null> => {
  const open = stillOpen(facts)
  if (!open.ok) return open
  if (facts.state === 'draft') return refuse('actions.not_published')
  if (facts.ownRole === 'lead') return refuse('actions.amplify_own')
  return facts.offered.includes(mode) ? ok(null) : refuse('actions.mode_not_offered')
}
