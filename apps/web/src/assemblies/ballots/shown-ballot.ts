import type { Place } from '../../person.ts'
import type { Outputs } from '../../trpc.ts'

/** A ballot as its page reads it. */
export type ShownBallot = Outputs['assemblies']['ballots']['get']

export type BallotProps = { place: Place; ballot: ShownBallot }

/** The same for one vote that is cast: `voterId` is whose, by proxy, and null for one’s own. */
export type VoterProps = BallotProps & { voterId: string | null }

/** How often a ballot that goes on is read again, in milliseconds. */
export const againMs = 2000
