import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'
import { ok, refuse } from '../shared/result.ts'
import { textInput } from '../shared/text-input.ts'
import { questionMax } from './ask-question.ts'
import type { PositionResult } from './codes.ts'

export const answerQuestionInput = z.object({
  organisationId: uuidInput,
  questionId: uuidInput,
  text: textInput(questionMax),
})
export type AnswerQuestionInput = z.output<typeof answerQuestionInput>

/** The organisation asked answers, once. Refuses: `question_answered`, `answer_empty`. */
export const answerQuestion = (
  facts: { readonly answeredAt: Date | null },
  input: AnswerQuestionInput,
): PositionResult<{ text: string }> => {
  if (facts.answeredAt !== null) return refuse('positions.question_answered')
  if (input.text === '') return refuse('positions.answer_empty', { field: 'text' })
  return ok({ text: input.text })
}
