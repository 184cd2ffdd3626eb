import { countedBallots } from '@reliance/core/assemblies/ballots/cast-vote.ts'
import type { BallotRow } from '@reliance/db/assemblies/ballots.ts'
import { listOpenedVotes } from '@reliance/db/assemblies/envelopes.ts'
import { listVotes } from '@reliance/db/assemblies/votes.ts'
import type { ReadDb } from '@reliance/db/connection/database.ts'
import type { Scope } from '@reliance/db/shared/doors.ts'
import { type Counted, handsOf } from './ballot-facts.ts'

/** What is counted of a ballot that closed: its votes as they are stored, or its hands. */
export const countedOf = async (db: ReadDb, scope: Scope, ballot: BallotRow): Promise<Counted> => {
  const hands = handsOf(ballot)
  if (ballot.secrecy === 'show_of_hands') return { ballots: [], hands }
  if (ballot.secrecy === 'secret')
    return { ballots: await listOpenedVotes(db, scope, ballot.id), hands: null }
  const votes = await listVotes(db, scope, ballot.id)
  return { ballots: ballot.closedAt === null ? [] : countedBallots(votes, ballot.closedAt), hands: null }
}
