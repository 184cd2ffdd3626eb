import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'
import { ok, refuse } from '../shared/result.ts'
import { textInput } from '../shared/text-input.ts'
import type { PositionResult } from './codes.ts'

export const questionMax = 1000

export const askQuestionInput = z.object({
  statementId: uuidInput,
  toOrganisationId: uuidInput,
  text: textInput(questionMax),
})
export type AskQuestionInput = z.output<typeof askQuestionInput>

export type AskQuestionFacts = {
  readonly fromOrganisationId: string
  /** Whether the other organisation has a published position that the asker may see. */
  readonly positionIsVisible: boolean
}

/**
 * A question to another organisation about its position. Refuses: `question_to_oneself`,
 * `nothing_to_question` (no position, or not visible yet: the two answer the same), `question_empty`.
 */
export const askQuestion = (
  facts: AskQuestionFacts,
  input: AskQuestionInput,
): PositionResult<{ text: string; toOrganisationId: string }> => {
  if (input.toOrganisationId === facts.fromOrganisationId) return refuse('positions.question_to_oneself')
  if (!facts.positionIsVisible) return refuse('positions.nothing_to_question')
  if (input.text === '') return refuse('positions.question_empty', { field: 'text' })
  return ok({ text: input.text, toOrganisationId: input.toOrganisationId })
}
