import * as z from 'zod/mini'
import { ok, refuse } from '../../../shared/result.ts'
import { textInput } from '../../../shared/text-input.ts'
import type { AssemblyResult } from '../../codes.ts'
import { longestWord, ofProcess } from '../process-inputs.ts'
import type { ElectionSheet } from './election-sheet.ts'

/** Whether the role, its term and its criteria fit. `round` is the draft that was read. */
export const weighRoleInput = z.object({
  ...ofProcess,
  round: z.int().check(z.nonnegative(), z.maximum(1_000_000)),
  objects: z.boolean(),
  reason: textInput(longestWord),
})
export type WeighRoleInput = z.output<typeof weighRoleInput>

/**
 * Says in the open whether what is sought fits, before any name. Refuses: `process_step_not_now`, `not_a_participant`,
 * `text_changed`, `objection_reason_missing`.
 */
export const weighRole = (
  sheet: ElectionSheet,
  byId: string,
  { round, objects, reason }: WeighRoleInput,
): AssemblyResult<ElectionSheet> => {
  if (sheet.state !== 'role_defining') return refuse('assemblies.process_step_not_now')
  if (!sheet.presentIds.includes(byId)) return refuse('assemblies.not_a_participant')
  if (round !== sheet.draftRound) return refuse('assemblies.text_changed')
  if (objects && reason === '') return refuse('assemblies.objection_reason_missing', { field: 'reason' })
  return ok({ ...sheet, draftSays: Object.assign({}, sheet.draftSays, { [byId]: objects ? reason : '' }) })
}
