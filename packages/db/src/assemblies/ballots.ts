import { and, asc, eq, sql } from 'drizzle-orm'
import type { ReadDb, Tx } from '../connection/database.ts'
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

/** One ballot; undefined of one that does not exist. */
export const findBallot = async (db: ReadDb, scope: Scope, id: string): Promise<BallotRow | undefined> =>
  (
    await db
      .select()
      .from(ballot)
      .where(and(eq(ballot.spaceId, scope.spaceId), eq(ballot.id, id)))
  )[0]

/** The ballot whose proclamation brought a decision into force. */
export const ballotOfDecision = async (
  db: ReadDb,
  scope: Scope,
  decisionId: string,
): Promise<Pick<BallotRow, 'id' | 'assemblyId'> | undefined> =>
  (
    await db
      .select({ id: ballot.id, assemblyId: ballot.assemblyId })
      .from(ballot)
      .where(and(eq(ballot.spaceId, scope.spaceId), eq(ballot.decisionId, decisionId)))
  )[0]

/** The same for whoever moves it on: no vote is taken until the transaction ends. */
export const lockBallot = async (tx: Tx, scope: Scope, id: string): Promise<BallotRow | undefined> =>
  (
    await tx
      .select()
      .from(ballot)
      .where(and(eq(ballot.spaceId, scope.spaceId), eq(ballot.id, id)))
      .for('update')
  )[0]

/** The same for whoever votes: others vote meanwhile, and nobody closes it before the vote is written (A8). */
export const holdBallot = async (tx: Tx, scope: Scope, id: string): Promise<BallotRow | undefined> =>
  (
    await tx
      .select()
      .from(ballot)
      .where(and(eq(ballot.spaceId, scope.spaceId), eq(ballot.id, id)))
      .for('share')
  )[0]

/** What a draft asks. */
export type AskedRow = Pick<
  BallotRow,
  | 'wording'
  | 'rule'
  | 'options'
  | 'secrecy'
  | 'isRemote'
  | 'groupIds'
  | 'effects'
  | 'responsibleRoleId'
  | 'dueOn'
>

export const insertBallot = async (
  tx: Tx,
  scope: Scope,
  row: AskedRow &
    Pick<BallotRow, 'id' | 'assemblyId' | 'itemId' | 'amendsBallotId' | 'draftedBy' | 'draftedAt'> &
    Partial<Pick<BallotRow, 'onlineReason'>>,
): Promise<void> => {
  await tx.insert(ballot).values({ spaceId: scope.spaceId, ...row })
}

/** Writes what a draft asks, a step of a ballot, or its hands; the revision goes on. */
export const stepBallot = async (
  tx: Tx,
  scope: Scope,
  id: string,
  to: Partial<Omit<BallotRow, 'spaceId' | 'id' | 'assemblyId' | 'itemId' | 'revision'>>,
): Promise<void> => {
  await tx
    .update(ballot)
    .set({ ...to, revision: sql`${ballot.revision} + 1` })
    .where(and(eq(ballot.spaceId, scope.spaceId), eq(ballot.id, id)))
}
