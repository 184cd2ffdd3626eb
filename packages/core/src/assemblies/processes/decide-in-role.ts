import * as z from 'zod/mini'
import { ok, refuse } from '../../shared/result.ts'
import { textInput } from '../../shared/text-input.ts'
import type { AssemblyResult } from '../codes.ts'
import { decideAfterAdvice, defaultAdvicePolicy, endAdvice } from '../methods/advice-process.ts'
import { type AdviceSheet, withAdvice } from './advice-sheet.ts'
import { longestText, ofRevision } from './process-inputs.ts'

/** What is decided, word for word. */
export const decideInRoleInput = z.object({ ...ofRevision, text: textInput(longestText) })
export type DecideInRoleInput = z.output<typeof decideInRoleInput>

/** Decides, which is published at once (R18). Refuses: `proposal_text_missing`, those of deciding. */
export const decideInRole = (
  sheet: AdviceSheet,
  byId: string,
  { text }: DecideInRoleInput,
  now: Date,
): AssemblyResult<AdviceSheet> => {
  const decided = decideAfterAdvice(sheet, defaultAdvicePolicy, byId, now)
  if (!decided.ok) return decided
  if (text === '') return refuse('assemblies.proposal_text_missing', { field: 'text' })
  const told = endAdvice(decided.value, 'communicate', byId)
  return told.ok ? ok({ ...withAdvice(sheet, told.value), text }) : told
}
