import * as z from 'zod/mini'
import { ok, refuse } from '../../shared/result.ts'
import { textInput } from '../../shared/text-input.ts'
import type { AssemblyResult } from '../codes.ts'
import { giveClarity } from '../methods/consent-talk.ts'
import { type ConsentSheet, withConsent } from './consent-sheet.ts'
import { longestWord, ofProcess } from './process-inputs.ts'

/** @param question its place in the list, from 0. */
export const answerQuestionInput = z.object({
  ...ofProcess,
  question: z.int().check(z.nonnegative(), z.maximum(1000)),
  text: textInput(longestWord),
})
export type AnswerQuestionInput = z.output<typeof answerQuestionInput>

/** Answers one open question. Refuses: `proposer_only`, `question_missing`, `answer_missing`. */
export const answerQuestion = (
  sheet: ConsentSheet,
  byId: string,
  { question, text }: AnswerQuestionInput,
): AssemblyResult<ConsentSheet> => {
  const given = giveClarity(sheet, byId)
  if (!given.ok) return given
  if (sheet.questions[question]?.answer !== '') return refuse('assemblies.question_missing')
  if (text === '') return refuse('assemblies.answer_missing', { field: 'text' })
  const questions = sheet.questions.map((one, at) =>
    at === question ? { byId: one.byId, text: one.text, answer: text } : one,
  )
  return ok({ ...withConsent(sheet, given.value), questions })
}
