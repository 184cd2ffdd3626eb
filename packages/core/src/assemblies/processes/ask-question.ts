import * as z from 'zod/mini'
import { ok, refuse } from '../../shared/result.ts'
import { textInput } from '../../shared/text-input.ts'
import type { AssemblyResult } from '../codes.ts'
import { askForClarity, speakInRound } from '../methods/consent-talk.ts'
import { type ConsentSheet, withConsent } from './consent-sheet.ts'
import { longestWord, ofProcess } from './process-inputs.ts'

/** A question of the round of clarification; empty passes. No opinion has a field there (R46). */
export const askQuestionInput = z.object({ ...ofProcess, text: textInput(longestWord) })
export type AskQuestionInput = z.output<typeof askQuestionInput>

/** Questions of one round at most: each is answered before anything goes on. */
const mostQuestions = 200

/** Asks what a word means, or passes. Refuses: those of the round, `why_belongs_to_feelings`, `questions_full`. */
export const askQuestion = (
  sheet: ConsentSheet,
  byId: string,
  { text }: AskQuestionInput,
): AssemblyResult<ConsentSheet> => {
  if (sheet.state !== 'clarifying') return refuse('assemblies.process_step_not_now')
  if (text === '') {
    const passed = speakInRound(sheet, byId)
    return passed.ok ? ok(withConsent(sheet, passed.value)) : passed
  }
  if (sheet.questions.length >= mostQuestions)
    return refuse('assemblies.questions_full', { params: { most: mostQuestions } })
  const asked = askForClarity(sheet, byId, text)
  if (!asked.ok) return asked.error.field === undefined ? asked : refuse(asked.error.code, { field: 'text' })
  return ok({
    ...withConsent(sheet, asked.value),
    questions: [...sheet.questions, { byId, text, answer: '' }],
  })
}
