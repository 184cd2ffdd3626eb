import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'
import { ok, refuse } from '../shared/result.ts'
import type { ActionState } from './action.ts'
import type { ActionsResult } from './codes.ts'
import { stillOpen } from './edit-action.ts'

export const publishActionInput = z.object({ actionId: uuidInput })
export type PublishAction = z.output<typeof publishActionInput>

/** A draft is read by the coalition from now on. Refuses `published_already`, `action_ended`. */
export const publishAction = (standing: { readonly state: ActionState }): ActionsResult<null> => {
  const open = stillOpen(standing)
  if (!open.ok) return open
  return standing.state === 'published' ? refuse('actions.published_already') : ok(null)
}
