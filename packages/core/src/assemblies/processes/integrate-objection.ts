import * as z from 'zod/mini'
import { uuidInput } from '../../shared/id.ts'
import { ok } from '../../shared/result.ts'
import { textInput } from '../../shared/text-input.ts'
import type { AssemblyResult } from '../codes.ts'
import { integrateObjection as integrate } from '../methods/consent-objections.ts'
import { type ConsentSheet, withConsent } from './consent-sheet.ts'
import { longestText, ofRevision } from './process-inputs.ts'

/** The whole text with what the objection asks for, and who wrote that. */
export const integrateObjectionInput = z.object({
  ...ofRevision,
  text: textInput(longestText),
  writtenById: uuidInput,
})
export type IntegrateObjectionInput = z.output<typeof integrateObjectionInput>

/** Writes the next version, and asks everybody anew about the whole. Refuses: `facilitator_only`, `not_a_participant`, `amendment_missing`. */
export const integrateObjection = (
  sheet: ConsentSheet,
  byId: string,
  { text, writtenById }: IntegrateObjectionInput,
  now: Date,
): AssemblyResult<ConsentSheet> => {
  const integrated = integrate(sheet, byId, { byId: writtenById, text }, now)
  if (!integrated.ok) return integrated
  return ok({ ...withConsent(sheet, integrated.value), reasons: {}, doubtIds: [] })
}
