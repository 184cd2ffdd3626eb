import * as z from 'zod/mini'
import { ok } from '../../../shared/result.ts'
import type { AssemblyResult } from '../../codes.ts'
import { checkFacilitation } from '../../methods/election-nominations.ts'
import { ofRevision } from '../process-inputs.ts'
import type { ElectionSheet } from './election-sheet.ts'
import { checkDraft, draftInputs, draftOf } from './open-election.ts'

export const describeRoleInput = z.object({ ...ofRevision, ...draftInputs })
export type DescribeRoleInput = z.output<typeof describeRoleInput>

/** Writes anew what is sought, and asks everybody about it again. Refuses: `facilitator_only`, those of a draft. */
export const describeRole = (
  sheet: ElectionSheet,
  byId: string,
  input: DescribeRoleInput,
): AssemblyResult<ElectionSheet> => {
  const may = checkFacilitation(sheet, ['role_defining'], byId)
  if (!may.ok) return may
  const draft = draftOf(sheet.draft.role.name, '', input)
  const checked = checkDraft(draft)
  return checked.ok ? ok({ ...sheet, draft, draftRound: sheet.draftRound + 1, draftSays: {} }) : checked
}
