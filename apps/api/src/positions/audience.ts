import { countsAsMember } from '@reliance/core/coalitions/member-status.ts'
import { seesOthersPositions } from '@reliance/core/positions/round.ts'
import type { ReadDb } from '@reliance/db/connection/database.ts'
import { listMembers, listPublishers } from '@reliance/db/positions/members.ts'
import { listRounds } from '@reliance/db/positions/rounds.ts'
import { listStatements } from '@reliance/db/positions/statements.ts'
import type { Scope } from '@reliance/db/shared/doors.ts'
import { stateOf } from './round-facts.ts'

/**
 * Who may see what is said over all rounds: members that are here now, accepted statements, and whether the
 * people of some organisations see the positions of a round.
 */
export const loadAudience = async (db: ReadDb, scope: Scope) => {
  const [members, statements, rounds, publishers] = await Promise.all([
    listMembers(db, scope),
    listStatements(db, scope),
    listRounds(db, scope),
    listPublishers(db, scope),
  ])
  const present = members.filter(one => countsAsMember(one.status))
  return {
    members: new Map(present.map(one => [one.organisationId, one])),
    statements: new Map(
      statements.flatMap(({ id, number, roundId, text }) =>
        number === null || roundId === null ? [] : [[id, { number, roundId, text }]],
      ),
    ),
    seesRound: (roundId: string, organisationIds: readonly string[], now: Date): boolean => {
      const round = rounds.find(one => one.id === roundId)
      const hasPublished = publishers.some(
        row => row.roundId === roundId && organisationIds.includes(row.organisationId),
      )
      return (
        round !== undefined &&
        seesOthersPositions({ policy: round.reveal, state: stateOf(round, now), hasPublished })
      )
    },
  }
}
