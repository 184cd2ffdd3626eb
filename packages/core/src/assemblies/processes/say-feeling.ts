import * as z from 'zod/mini'
import { ok, refuse } from '../../shared/result.ts'
import { textInput } from '../../shared/text-input.ts'
import type { AssemblyResult } from '../codes.ts'
import { speakInRound } from '../methods/consent-talk.ts'
import { type ConsentSheet, withConsent } from './consent-sheet.ts'
import { longestWord, ofProcess } from './process-inputs.ts'

/** How the proposal lands, once everybody understands it (R46); empty passes. */
export const sayFeelingInput = z.object({ ...ofProcess, text: textInput(longestWord) })
export type SayFeelingInput = z.output<typeof sayFeelingInput>

/** Says how it lands, once; whoever proposes listens. Refuses: `process_step_not_now`, those of a turn. */
export const sayFeeling = (
  sheet: ConsentSheet,
  byId: string,
  { text }: SayFeelingInput,
): AssemblyResult<ConsentSheet> => {
  if (sheet.state !== 'feelings') return refuse('assemblies.process_step_not_now')
  const said = speakInRound(sheet, byId)
  if (!said.ok) return said
  return ok({ ...withConsent(sheet, said.value), feelings: [...sheet.feelings, { byId, text }] })
}
