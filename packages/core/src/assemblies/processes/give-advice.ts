import * as z from 'zod/mini'
import { ok } from '../../shared/result.ts'
import { textInput } from '../../shared/text-input.ts'
import type { AssemblyResult } from '../codes.ts'
import { giveAdvice as give } from '../methods/advice-process.ts'
import { type AdviceSheet, withAdvice } from './advice-sheet.ts'
import { longestWord, ofProcess } from './process-inputs.ts'

/** @param isImportant whoever decides answers it in a line. */
export const giveAdviceInput = z.object({
  ...ofProcess,
  text: textInput(longestWord),
  isImportant: z.boolean(),
})
export type GiveAdviceInput = z.output<typeof giveAdviceInput>

/** Gives advice, or gives it anew, as somebody who was asked. Refuses: `not_asked`, `advice_missing`. */
export const giveAdvice = (
  sheet: AdviceSheet,
  byId: string,
  { text, isImportant }: GiveAdviceInput,
  now: Date,
): AssemblyResult<AdviceSheet> => {
  const given = give(sheet, byId, text, isImportant, now)
  return given.ok ? ok(withAdvice(sheet, given.value)) : given
}
