import * as z from 'zod/mini'
import { ok, refuse } from '../../shared/result.ts'
import type { AssemblyResult } from '../codes.ts'
import type { ConsentSheet } from './consent-sheet.ts'
import { ofProcess } from './process-inputs.ts'

/** Whether what is looked at is an objection, to one of the circle. */
export const weighObjectionInput = z.object({ ...ofProcess, isObjection: z.boolean() })
export type WeighObjectionInput = z.output<typeof weighObjectionInput>

/**
 * Says that one disagrees that it is an objection, or takes that back: the group sets aside, and neither whoever
 * facilitates nor whoever objects. Refuses: `process_step_not_now`, `not_a_participant`, `group_sets_aside`.
 */
export const weighObjection = (
  sheet: ConsentSheet,
  byId: string,
  { isObjection }: WeighObjectionInput,
): AssemblyResult<ConsentSheet> => {
  if (sheet.state !== 'testing') return refuse('assemblies.process_step_not_now')
  if (!sheet.participantIds.includes(byId)) return refuse('assemblies.not_a_participant')
  if (byId === sheet.facilitatorId || byId === sheet.objections.at(-1)?.objectorId)
    return refuse('assemblies.group_sets_aside')
  const others = sheet.doubtIds.filter(id => id !== byId)
  return ok({ ...sheet, doubtIds: isObjection ? others : [...others, byId] })
}
