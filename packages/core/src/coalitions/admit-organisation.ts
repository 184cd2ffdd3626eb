import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'

export const admitInput = z.object({ organisationId: uuidInput, answer: z.enum(['accept', 'decline']) })
export const inviteOrganisationInput = z.object({ organisationId: uuidInput })
/** From the public page of a coalition: one of my organisations asks to join it. */
export const applyInput = z.object({ organisationId: uuidInput })
export const leaveCoalitionInput = z.object({ organisationId: uuidInput })
