import * as z from 'zod/mini'
import { ok, refuse } from '../../../shared/result.ts'
import { textInput } from '../../../shared/text-input.ts'
import type { AssemblyResult } from '../../codes.ts'
import { signalOnPerson } from '../../methods/election-consent.ts'
import { longestWord, ofProcess } from '../process-inputs.ts'
import { type ElectionSheet, withElection } from './election-sheet.ts'

/** Whether one objects to the person proposed, and why. `round` is how many times people were asked. */
export const objectToPersonInput = z.object({
  ...ofProcess,
  round: z.int().check(z.nonnegative(), z.maximum(1_000_000)),
  objects: z.boolean(),
  reason: textInput(longestWord),
})
export type ObjectToPersonInput = z.output<typeof objectToPersonInput>

/**
 * Says whether one objects, hidden until all others have answered; the person proposed answers last.
 * Refuses: `text_changed`, `objection_reason_missing`, `not_a_participant`, `asked_last`, `signals_shown`.
 */
export const objectToPerson = (
  sheet: ElectionSheet,
  byId: string,
  { round, objects, reason }: ObjectToPersonInput,
): AssemblyResult<ElectionSheet> => {
  if (sheet.state === 'objecting' && round !== sheet.asked) return refuse('assemblies.text_changed')
  if (objects && reason === '') return refuse('assemblies.objection_reason_missing', { field: 'reason' })
  const said = signalOnPerson(sheet, byId, objects)
  if (!said.ok) return said
  const grounds = Object.assign({}, sheet.grounds, { [byId]: objects ? reason : '' })
  return ok({ ...withElection(sheet, said.value), grounds })
}
