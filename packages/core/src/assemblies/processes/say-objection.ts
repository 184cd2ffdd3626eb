import * as z from 'zod/mini'
import { ok, refuse } from '../../shared/result.ts'
import { textInput } from '../../shared/text-input.ts'
import type { AssemblyResult } from '../codes.ts'
import { signalObjection } from '../methods/consent-objections.ts'
import { type ConsentSheet, withConsent } from './consent-sheet.ts'
import { longestWord, ofProcess } from './process-inputs.ts'

/**
 * Whether one objects, with the sentence that says to what. `round` is how many times people were asked: who answers to an
 * earlier text is asked to read the present one.
 */
export const sayObjectionInput = z.object({
  ...ofProcess,
  round: z.int().check(z.nonnegative(), z.maximum(1_000_000)),
  objects: z.boolean(),
  reason: textInput(longestWord),
})
export type SayObjectionInput = z.output<typeof sayObjectionInput>

/** How many times people were asked whether they object: each new text asks anew. */
export const roundOf = (sheet: ConsentSheet): number => sheet.versions.length

/** What keeps the sentence beside an answer: none of somebody who does not object. */
const withReason = (
  reasons: Readonly<Record<string, string>>,
  byId: string,
  { objects, reason }: SayObjectionInput,
) => Object.assign({}, reasons, { [byId]: objects ? reason : '' })

/**
 * Says whether one objects, until the answers are shown; it may change until then.
 * Refuses: `text_changed`, `objection_reason_missing`, `not_a_participant`, `signals_shown`.
 */
export const sayObjection = (
  sheet: ConsentSheet,
  byId: string,
  input: SayObjectionInput,
  now: Date,
): AssemblyResult<ConsentSheet> => {
  if (input.round !== roundOf(sheet)) return refuse('assemblies.text_changed')
  if (input.objects && input.reason === '')
    return refuse('assemblies.objection_reason_missing', { field: 'reason' })
  const said = signalObjection(sheet, byId, input.objects, now)
  if (!said.ok) return said
  return ok({ ...withConsent(sheet, said.value), reasons: withReason(sheet.reasons, byId, input) })
}
