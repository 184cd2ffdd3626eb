import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'

/**
 * `listedId` names the organisation that coordination had entered before this one signed up: what was entered
 * for it becomes its own when it signs, to be confirmed.
 */
export const admitInput = z.object({
  organisationId: uuidInput,
  answer: z.enum(['accept', 'decline']),
  listedId: z._default(z.nullable(uuidInput), null),
})
export const inviteOrganisationInput = z.object({ organisationId: uuidInput })
/** From the public page of a coalition: one of my organisations asks to join it. */
export const applyInput = z.object({ organisationId: uuidInput })
export const leaveCoalitionInput = z.object({ organisationId: uuidInput })
