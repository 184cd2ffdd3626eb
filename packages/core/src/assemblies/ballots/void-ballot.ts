import * as z from 'zod/mini'
import { uuidInput } from '../../shared/id.ts'
import { ok, refuse } from '../../shared/result.ts'
import { textInput } from '../../shared/text-input.ts'
import type { AssemblyResult } from '../codes.ts'
import type { BallotState } from './ballot.ts'

export const voidBallotInput = z.object({ ballotId: uuidInput, reason: textInput(1000) })
export type VoidBallotInput = z.output<typeof voidBallotInput>

/**
 * Declares a ballot void, which stays in the record with its reason; it is held again as another one.
 * Refuses: `ballot_settled` once it is proclaimed or void, `void_reason_missing`.
 */
export const voidBallot = (state: BallotState, reason: string): AssemblyResult<'void'> => {
  if (state === 'proclaimed' || state === 'void') return refuse('assemblies.ballot_settled')
  return reason.trim() === '' ? refuse('assemblies.void_reason_missing', { field: 'reason' }) : ok('void')
}
