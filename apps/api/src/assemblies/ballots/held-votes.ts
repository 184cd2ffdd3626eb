import type { BallotRow } from '@reliance/db/assemblies/ballots.ts'
import { findEnvelope } from '@reliance/db/assemblies/envelopes.ts'
import { findElector, findVote } from '@reliance/db/assemblies/votes.ts'
import type { ReadDb } from '@reliance/db/connection/database.ts'
import type { Scope } from '@reliance/db/shared/doors.ts'
import { type Attendance, castableOn } from '../attendance.ts'

/**
 * The votes of others that somebody may cast on a ballot as holder of their proxies (L7), each with what they have cast of
 * it; of a secret one, that they did. Bounded: as many proxies as the rules allow.
 */
export const heldVotes = async (
  db: ReadDb,
  scope: Scope,
  ballot: BallotRow,
  attendance: Attendance,
  personId: string,
) => {
  const held = castableOn(ballot, attendance).filter(
    one => one.castById === personId && one.voterId !== personId,
  )
  return Promise.all(
    held.map(async ({ voterId }) => {
      const [elector, vote, envelope] = await Promise.all([
        findElector(db, scope, ballot.id, voterId),
        findVote(db, scope, ballot.id, voterId),
        findEnvelope(db, scope, ballot.id, voterId),
      ])
      const castBy = vote?.castBy ?? envelope?.castBy ?? null
      const isMine = castBy === personId
      const roll = attendance.roll.find(one => one.personId === voterId)
      return {
        personId: voterId,
        name: attendance.members.find(one => one.personId === voterId)?.name ?? null,
        hasVoted: isMine,
        choice: isMine ? (vote?.choice ?? null) : null,
        castAt: isMine ? (vote?.castAt.toISOString() ?? null) : null,
        groupIds: [...((elector ?? roll)?.groupIds ?? [])],
        /** They voted themselves before they left: nobody votes over it. */
        refusal: castBy === voterId ? 'assemblies.voted_in_person' : null,
      }
    }),
  )
}
