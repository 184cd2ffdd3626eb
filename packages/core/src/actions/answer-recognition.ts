import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'
import { ok, refuse } from '../shared/result.ts'
import { textInput } from '../shared/text-input.ts'
import type { ActionsResult } from './codes.ts'
import { type RecognitionAnswer, recognitionAnswers } from './recognition.ts'

/** What an organisation answers, and what it misses in the plan (R80). */
export const answerRecognitionInput = z.object({
  checkId: uuidInput,
  organisationId: uuidInput,
  answer: z.enum(recognitionAnswers, 'actions.answer_missing'),
  missing: textInput(600),
})
export type AnswerRecognition = z.output<typeof answerRecognitionInput>

/** Refuses `recognition_closed`, and `missing_missing` where an organisation does not say what it misses. */
export const answerRecognition = (
  facts: { readonly isOpen: boolean },
  { answer, missing }: { readonly answer: RecognitionAnswer; readonly missing: string },
): ActionsResult<null> => {
  if (!facts.isOpen) return refuse('actions.recognition_closed')
  return answer !== 'yes' && missing === ''
    ? refuse('actions.missing_missing', { field: 'missing' })
    : ok(null)
}
