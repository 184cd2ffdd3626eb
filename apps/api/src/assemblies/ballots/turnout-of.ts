import { presentAtClosing } from '@reliance/core/assemblies/ballots/close-ballot.ts'
import type { BallotRow } from '@reliance/db/assemblies/ballots.ts'
import { countElectors, listVoterIds } from '@reliance/db/assemblies/votes.ts'
import type { ReadDb } from '@reliance/db/connection/database.ts'
import type { Scope } from '@reliance/db/shared/doors.ts'
import type { Meeting } from '../meeting-facts.ts'

/** How many have voted of how many could: numbers, never who. */
export const turnoutOf = async (
  db: ReadDb,
  scope: Scope,
  ballot: BallotRow,
  { attendance }: Pick<Meeting, 'attendance'>,
): Promise<{ voted: number; possible: number }> => {
  const [votedIds, { entitled }] = await Promise.all([
    listVoterIds(db, scope, ballot.id),
    countElectors(db, scope, ballot.id),
  ])
  const now = ballot.isRemote ? entitled : presentAtClosing(attendance.possible, votedIds)
  // Nobody is there in a vote between two assemblies: it is of all who may vote, until its end and after.
  const possible = ballot.onlineReason === null ? (ballot.presentCount ?? now) : entitled
  return { voted: votedIds.length, possible }
}
