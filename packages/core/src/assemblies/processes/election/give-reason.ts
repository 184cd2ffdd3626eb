import * as z from 'zod/mini'
import { ok, refuse } from '../../../shared/result.ts'
import { textInput } from '../../../shared/text-input.ts'
import type { AssemblyResult } from '../../codes.ts'
import { giveReasons } from '../../methods/election-nominations.ts'
import { longestWord, ofProcess } from '../process-inputs.ts'
import { type ElectionSheet, withElection } from './election-sheet.ts'

export const giveReasonInput = z.object({ ...ofProcess, text: textInput(longestWord) })
export type GiveReasonInput = z.output<typeof giveReasonInput>

/** Says why one named somebody, once. Refuses: `not_a_participant`, `answer_missing`, `spoken_already`. */
export const giveReason = (
  sheet: ElectionSheet,
  byId: string,
  { text }: GiveReasonInput,
): AssemblyResult<ElectionSheet> => {
  const given = giveReasons(sheet, byId)
  if (!given.ok) return given
  if (text === '') return refuse('assemblies.answer_missing', { field: 'text' })
  return ok({
    ...withElection(sheet, given.value),
    reasons: Object.assign({}, sheet.reasons, { [byId]: text }),
  })
}
