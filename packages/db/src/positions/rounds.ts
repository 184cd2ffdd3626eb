import { and, count, countDistinct, desc, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import type { ReadDb, Tx } from '../connection/database.ts'
import type { Scope } from '../shared/doors.ts'
import { position, round, statement } from './tables.ts'

export type RoundRow = typeof round.$inferSelect

/** Which round is meant: the one named, else the open one, else the last closed, else one in preparation. */
export const chosenRound = (scope: Scope, roundId: string | null) =>
  roundId === null
    ? sql`(select chosen.id from round chosen where chosen.space_id = ${scope.spaceId}
        order by (chosen.opened_at is not null and chosen.closed_at is null) desc,
                 chosen.opened_at desc nulls last, chosen.id desc limit 1)`
    : sql`${roundId}::uuid`

export const findRound = async (
  db: ReadDb,
  scope: Scope,
  roundId: string | null,
): Promise<RoundRow | undefined> =>
  (
    await db
      .select()
      .from(round)
      .where(and(eq(round.spaceId, scope.spaceId), eq(round.id, chosenRound(scope, roundId))))
  )[0]

/**
 * Every round, the latest first, with how many statements it has and how many organisations took part. Bounded: a
 * coalition holds a few a year.
 */
export const listRounds = (db: ReadDb, scope: Scope) =>
  db
    .select({
      id: round.id,
      title: round.title,
      reveal: round.reveal,
      openedAt: round.openedAt,
      closedAt: round.closedAt,
      closesOn: round.closesOn,
      memberCount: round.memberCount,
      revision: round.revision,
      statementCount: countDistinct(statement.id),
      organisationCount: countDistinct(position.organisationId),
    })
    .from(round)
    .leftJoin(
      statement,
      and(
        eq(statement.spaceId, round.spaceId),
        eq(statement.roundId, round.id),
        isNull(statement.withdrawnAt),
      ),
    )
    .leftJoin(position, and(eq(position.spaceId, statement.spaceId), eq(position.statementId, statement.id)))
    .where(eq(round.spaceId, scope.spaceId))
    .groupBy(round.spaceId, round.id)
    .orderBy(desc(round.id))

/**
 * Reads a round and keeps its state until the transaction ends: `share` beside other writers of positions,
 * `update` alone, to open or close it.
 */
export const lockRound = async (
  tx: Tx,
  scope: Scope,
  id: string,
  strength: 'share' | 'update',
): Promise<RoundRow | undefined> =>
  (
    await tx
      .select()
      .from(round)
      .where(and(eq(round.spaceId, scope.spaceId), eq(round.id, id)))
      .for(strength)
  )[0]

export const insertRound = async (
  tx: Tx,
  scope: Scope,
  row: Pick<RoundRow, 'id' | 'title' | 'reveal'>,
): Promise<void> => {
  await tx.insert(round).values({ spaceId: scope.spaceId, ...row })
}

export const updateRound = async (
  tx: Tx,
  scope: Scope,
  id: string,
  change: Partial<Pick<RoundRow, 'openedAt' | 'closedAt' | 'closesOn' | 'memberCount'>>,
): Promise<void> => {
  await tx
    .update(round)
    .set({ ...change, revision: sql`${round.revision} + 1` })
    .where(and(eq(round.spaceId, scope.spaceId), eq(round.id, id)))
}

export const countStatements = async (db: ReadDb, scope: Scope, roundId: string): Promise<number> => {
  const [row] = await db
    .select({ found: count() })
    .from(statement)
    .where(
      and(
        eq(statement.spaceId, scope.spaceId),
        eq(statement.roundId, roundId),
        isNotNull(statement.acceptedAt),
      ),
    )
  return row?.found ?? 0
}
