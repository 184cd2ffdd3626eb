import * as z from 'zod/mini'
import { uuidInput } from '../../shared/id.ts'
import { ok, refuse } from '../../shared/result.ts'
import type { AssemblyResult } from '../codes.ts'
import type { BallotState } from './ballot.ts'

export const proclaimBallotInput = z.object({ ballotId: uuidInput })
export type ProclaimBallotInput = z.output<typeof proclaimBallotInput>

/**
 * Proclaims the result of a closed ballot. Refuses: `ballot_not_closed`, `hands_not_confirmed` where hands were counted
 * by one person alone.
 */
export const proclaimBallot = (
  state: BallotState,
  areHandsConfirmed: boolean,
): AssemblyResult<'proclaimed'> => {
  if (state !== 'closed') return refuse('assemblies.ballot_not_closed')
  return areHandsConfirmed ? ok('proclaimed') : refuse('assemblies.hands_not_confirmed')
}
