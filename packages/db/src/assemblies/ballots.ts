import { and, asc, eq } from 'drizzle-orm'
import type { ReadDb } from '../connection/database.ts'
import type { Scope } from '../shared/doors.ts'
import { ballot } from './ballot-tables.ts'

export type BallotRow = typeof ballot.$inferSelect

/** Ballots of one assembly at most. */
export const mostBallots = 200

/** The ballots of an assembly in the order in which they were drafted. Bounded: `mostBallots`. */
export const listBallots = (db: ReadDb, scope: Scope, assemblyId: string): Promise<BallotRow[]> =>
  db
    .select()
    .from(ballot)
    .where(and(eq(ballot.spaceId, scope.spaceId), eq(ballot.assemblyId, assemblyId)))
    .orderBy(asc(ballot.draftedAt), asc(ballot.id))
    .limit(mostBallots)
