import { ok, refuse } from '../../shared/result.ts'
import type { AssemblyResult } from '../codes.ts'
import type { BallotState } from './ballot.ts'

/** Closes an open ballot: nothing opens it again. Refuses: `ballot_not_open`. */
export const closeBallot = (state: BallotState): AssemblyResult<'closed'> =>
  state === 'open' ? ok('closed') : refuse('assemblies.ballot_not_open')

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

/**
 * Declares a ballot void, which stays in the record with its reason; it is held again as another one.
 * Refuses: `ballot_settled` once it is proclaimed or void, `void_reason_missing`.
 */
export const voidBallot = (state: BallotState, reason: string): AssemblyResult<'void'> => {
  if (state === 'proclaimed' || state === 'void') return refuse('assemblies.ballot_settled')
  return reason.trim() === '' ? refuse('assemblies.void_reason_missing', { field: 'reason' }) : ok('void')
}
