import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'
import { requiredLine, textInput } from '../shared/text-input.ts'
import { membershipLevels } from './invite-members.ts'

/** A first name is enough (R2); the message is optional. */
export const askToJoinInput = z.object({ displayName: requiredLine(80), message: textInput(1000) })

export const answerJoinRequestInput = z.object({
  joinRequestId: uuidInput,
  answer: z.enum(['accept', 'decline']),
  level: z.enum(membershipLevels),
})
