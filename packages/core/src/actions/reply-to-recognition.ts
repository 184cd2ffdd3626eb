import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'
import { ok, refuse } from '../shared/result.ts'
import { requiredText } from '../shared/text-input.ts'
import type { ActionsResult } from './codes.ts'
import type { RecognitionAnswer } from './recognition.ts'

/** What the coordination answers an organisation that does not recognise itself in the plan, or in part (R80). */
export const replyToRecognitionInput = z.object({
  checkId: uuidInput,
  organisationId: uuidInput,
  reply: requiredText(600),
})
export type ReplyToRecognition = z.output<typeof replyToRecognitionInput>

/** Refuses `recognition_closed`, and `nothing_missed` where the organisation misses nothing. */
export const replyToRecognition = (facts: {
  readonly isOpen: boolean
  readonly answer: RecognitionAnswer
}): ActionsResult<null> => {
  if (!facts.isOpen) return refuse('actions.recognition_closed')
  return facts.answer === 'yes' ? refuse('actions.nothing_missed') : ok(null)
}
