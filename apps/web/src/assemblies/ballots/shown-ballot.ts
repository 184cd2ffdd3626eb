import type { Place } from '../../person.ts'
import type { Outputs } from '../../trpc.ts'

/** A ballot as its page reads it. */
export type ShownBallot = Outputs['assemblies']['ballots']['get']

export type BallotProps = { place: Place; ballot: ShownBallot }

/** How often a ballot that goes on is read again, in milliseconds. */
export const againMs = 2000
