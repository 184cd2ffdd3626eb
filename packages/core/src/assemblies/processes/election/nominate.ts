import * as z from 'zod/mini'
import { uuidInput } from '../../../shared/id.ts'
import { ok } from '../../../shared/result.ts'
import type { AssemblyResult } from '../../codes.ts'
import { nominate as name } from '../../methods/election-nominations.ts'
import { ofProcess } from '../process-inputs.ts'
import { type ElectionSheet, withElection } from './election-sheet.ts'

/** "Moi, X, je propose Y": one name, and no word beside it. */
export const nominateInput = z.object({ ...ofProcess, nomineeId: uuidInput })
export type NominateInput = z.output<typeof nominateInput>

/** Names somebody, hidden until all ballots are in. Refuses: `not_a_participant`, `self_nomination_off`, `nominee_unknown`. */
export const nominate = (
  sheet: ElectionSheet,
  byId: string,
  { nomineeId }: NominateInput,
): AssemblyResult<ElectionSheet> => {
  const named = name(sheet, byId, nomineeId)
  return named.ok ? ok(withElection(sheet, named.value)) : named
}
