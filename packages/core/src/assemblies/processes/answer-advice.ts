import * as z from 'zod/mini'
import { uuidInput } from '../../shared/id.ts'
import { ok } from '../../shared/result.ts'
import { lineInput } from '../../shared/text-input.ts'
import type { AssemblyResult } from '../codes.ts'
import { answerAdvice as answer } from '../methods/advice-process.ts'
import { type AdviceSheet, withAdvice } from './advice-sheet.ts'
import { ofProcess } from './process-inputs.ts'

/** One line: followed, or not because. */
export const answerAdviceInput = z.object({ ...ofProcess, personId: uuidInput, answer: lineInput(500) })
export type AnswerAdviceInput = z.output<typeof answerAdviceInput>

/** Answers the advice of somebody, as whoever decides. Refuses: `decider_only`, `advice_missing`. */
export const answerAdvice = (
  sheet: AdviceSheet,
  byId: string,
  input: AnswerAdviceInput,
): AssemblyResult<AdviceSheet> => {
  const given = answer(sheet, byId, input.personId, input.answer)
  return given.ok ? ok(withAdvice(sheet, given.value)) : given
}
