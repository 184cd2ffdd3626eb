import * as z from 'zod/mini'
import { uuidInput } from '../../shared/id.ts'
import { ok, refuse } from '../../shared/result.ts'
import type { PossibleBallot } from '../attendance/proxies.ts'
import type { AssemblyResult } from '../codes.ts'
import type { BallotState } from './ballot.ts'

export const closeBallotInput = z.object({ ballotId: uuidInput })
export type CloseBallotInput = z.output<typeof closeBallotInput>

/** Closes an open ballot: nothing opens it again. Refuses: `ballot_not_open`. */
export const closeBallot = (state: BallotState): AssemblyResult<'closed'> =>
  state === 'open' ? ok('closed') : refuse('assemblies.ballot_not_open')

/**
 * When a ballot closed: at the instant that was announced, once it is past; else now, and after the last vote that was
 * taken, whose own instant may be later than the beginning of the act that closes (A8: no vote that was taken is lost).
 */
export const closingInstant = (closesAt: Date | null, now: Date, lastCastAt: Date | null): Date => {
  if (closesAt !== null && closesAt <= now) return closesAt
  return lastCastAt === null || lastCastAt < now ? now : new Date(lastCastAt.getTime() + 1)
}

/**
 * How many could vote when a ballot closed: those present or represented, and whoever had voted and is there no more, or
 * voted from elsewhere. Nobody counts twice.
 */
export const presentAtClosing = (possible: readonly PossibleBallot[], votedIds: readonly string[]): number =>
  new Set([...possible.map(one => one.voterId), ...votedIds]).size
