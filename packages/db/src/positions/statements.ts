import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import { coalition } from '../coalitions/tables.ts'
import type { ReadDb, Tx } from '../connection/database.ts'
import type { Scope } from '../shared/doors.ts'
import { chosenRound } from './rounds.ts'
import { statement } from './tables.ts'

export type StatementRow = typeof statement.$inferSelect
/** A statement that a round has taken in. */
export type AcceptedRow = StatementRow & { roundId: string; number: number; acceptedAt: Date }

/** A constraint of the table says that the three come together. */
const accepted = (rows: StatementRow[]): AcceptedRow[] =>
  rows.filter((row): row is AcceptedRow => row.number !== null && row.roundId !== null)

/** Statements of a round in the order of their numbers, without those that were withdrawn. */
export const statementsOfRound = async (
  db: ReadDb,
  scope: Scope,
  roundId: string | null,
): Promise<AcceptedRow[]> =>
  accepted(
    await db
      .select()
      .from(statement)
      .where(
        and(
          eq(statement.spaceId, scope.spaceId),
          eq(statement.roundId, chosenRound(scope, roundId)),
          isNull(statement.withdrawnAt),
        ),
      )
      .orderBy(asc(statement.number)),
  )

/**
 * Every statement of the coalition: accepted by number, withdrawn ones among them, then those that wait, the earliest first.
 * Bounded: a new one is compared with all others.
 */
export const listStatements = (db: ReadDb, scope: Scope): Promise<StatementRow[]> =>
  db
    .select()
    .from(statement)
    .where(eq(statement.spaceId, scope.spaceId))
    .orderBy(asc(statement.number), asc(statement.id))

/** Statements of the round that has taken in this one; none where it is no statement that stands in the coalition. */
export const statementsBeside = async (db: ReadDb, scope: Scope, id: string): Promise<AcceptedRow[]> => {
  const beside = sql`(select named.round_id from statement named
    where named.space_id = ${scope.spaceId} and named.id = ${id} and named.withdrawn_at is null)`
  return accepted(
    await db
      .select()
      .from(statement)
      .where(
        and(
          eq(statement.spaceId, scope.spaceId),
          eq(statement.roundId, beside),
          isNull(statement.withdrawnAt),
        ),
      ),
  )
}

export const findStatement = async (db: ReadDb, scope: Scope, id: string): Promise<AcceptedRow | undefined> =>
  accepted(
    await db
      .select()
      .from(statement)
      .where(and(eq(statement.spaceId, scope.spaceId), eq(statement.id, id))),
  )[0]

/**
 * Whoever adds or accepts statements in a coalition waits for its turn: two of the same text, or with the same
 * number, cannot pass side by side.
 */
export const lockStatements = async (tx: Tx, scope: Scope): Promise<StatementRow[]> => {
  await tx
    .select({ spaceId: coalition.spaceId })
    .from(coalition)
    .where(eq(coalition.spaceId, scope.spaceId))
    .for('update')
  return listStatements(tx, scope)
}

export const insertStatement = async (
  tx: Tx,
  scope: Scope,
  row: Pick<StatementRow, 'id' | 'text' | 'lang' | 'createdAt'> & Partial<StatementRow>,
): Promise<void> => {
  await tx.insert(statement).values({ ...row, spaceId: scope.spaceId })
}

/** Takes a proposed statement into a round; the caller holds `lockStatements`. */
export const acceptProposal = async (
  tx: Tx,
  scope: Scope,
  id: string,
  change: Pick<AcceptedRow, 'text' | 'roundId' | 'number' | 'acceptedAt'>,
): Promise<void> => {
  await tx
    .update(statement)
    .set({ ...change, revision: sql`${statement.revision} + 1` })
    .where(and(eq(statement.spaceId, scope.spaceId), eq(statement.id, id), isNull(statement.acceptedAt)))
}
