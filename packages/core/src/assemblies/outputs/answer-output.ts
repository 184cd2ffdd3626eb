import * as z from 'zod/mini'
import { uuidInput } from '../../shared/id.ts'
import { ok, refuse } from '../../shared/result.ts'
import { textInput } from '../../shared/text-input.ts'
import type { AssemblyResult } from '../codes.ts'
import { type OutputAnswer, outputAnswers } from './output-state.ts'

export const answerOutputInput = z.object({
  outputId: uuidInput,
  answer: z.enum(outputAnswers),
  note: textInput(2000),
})
export type AnswerOutputInput = z.output<typeof answerOutputInput>

/** What is over is answered no more: it was done, or the secretariat said no. */
export const isAnswered = (answer: OutputAnswer | null): boolean => answer === 'done' || answer === 'declined'

/**
 * Whoever holds a mandate in the secretariat says what becomes of what it was handed; a no says why (R114).
 * Refuses: `output_of_assembly`, `output_answer_theirs`, `output_answered`, `output_note_missing`.
 */
export const answerOutput = (
  facts: {
    readonly goesTo: 'assembly' | 'secretariat'
    readonly isMandated: boolean
    readonly answer: OutputAnswer | null
  },
  { answer, note }: Pick<AnswerOutputInput, 'answer' | 'note'>,
): AssemblyResult<null> => {
  if (facts.goesTo === 'assembly') return refuse('assemblies.output_of_assembly')
  if (!facts.isMandated) return refuse('assemblies.output_answer_theirs')
  if (isAnswered(facts.answer)) return refuse('assemblies.output_answered')
  return answer === 'declined' && note === ''
    ? refuse('assemblies.output_note_missing', { field: 'note' })
    : ok(null)
}
