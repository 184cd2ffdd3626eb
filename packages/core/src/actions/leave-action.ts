import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'
import { ok, refuse } from '../shared/result.ts'
import type { ActionState } from './action.ts'
import type { ActionsResult } from './codes.ts'
import { stillOpen } from './edit-action.ts'
import type { ActionRole } from './take-part.ts'

export const leaveActionInput = z.object({ actionId: uuidInput, organisationId: uuidInput })
export type LeaveAction = z.output<typeof leaveActionInput>

/**
 * An organisation takes no part any more, without a reason (R64). Refuses `action_ended`, `not_taking_part`, and
 * `lead_stays`: a lead hands it on first, or drops the action (R60).
 */
export const leaveAction = (facts: {
  readonly state: ActionState
  readonly ownRole: ActionRole | null
}): ActionsResult<null> => {
  const open = stillOpen(facts)
  if (!open.ok) return open
  if (facts.ownRole === null) return refuse('actions.not_taking_part')
  return facts.ownRole === 'lead' ? refuse('actions.lead_stays') : ok(null)
}
