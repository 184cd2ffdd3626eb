import { and, asc, eq, getTableColumns, isNull, sql } from 'drizzle-orm'
import type { ReadDb, Tx } from '../connection/database.ts'
import type { Scope } from '../shared/doors.ts'
import { chosenRound } from './rounds.ts'
import { position, question, round, statement, statementWording, workshopRequest } from './tables.ts'

export type WordingRow = typeof statementWording.$inferSelect

/** Whether anybody has said something about a statement: a position, a question, a request. The caller holds the round's lock. */
export const isAnswered = async (tx: Tx, scope: Scope, statementId: string): Promise<boolean> => {
  const about = [position, question, workshopRequest]
  const found = await Promise.all(
    about.map(table =>
      tx
        .select({ one: sql`1` })
        .from(table)
        .where(and(eq(table.spaceId, scope.spaceId), eq(table.statementId, statementId)))
        .limit(1),
    ),
  )
  return found.some(rows => rows.length > 0)
}

/** Statements about which anybody has said something. Bounded: one row for each statement and kind of word. */
export const listAnswered = async (db: ReadDb, scope: Scope): Promise<ReadonlySet<string>> => {
  const found = await Promise.all(
    [position, question, workshopRequest].map(table =>
      db
        .selectDistinct({ statementId: table.statementId })
        .from(table)
        .where(eq(table.spaceId, scope.spaceId)),
    ),
  )
  return new Set(found.flat().map(row => row.statementId))
}

const named = (scope: Scope, id: string) => and(eq(statement.spaceId, scope.spaceId), eq(statement.id, id))

/** Other words for a statement that nobody has answered. */
export const correctText = async (tx: Tx, scope: Scope, id: string, text: string): Promise<void> => {
  await tx
    .update(statement)
    .set({ text, revision: sql`${statement.revision} + 1` })
    .where(named(scope, id))
}

/**
 * The next version of a statement; its former words stay. What the coordination entered for an organisation waits to be
 * confirmed anew: whoever confirms has these words before them.
 */
export const rewordStatement = async (
  tx: Tx,
  scope: Scope,
  former: Pick<typeof statement.$inferSelect, 'id' | 'version' | 'text'>,
  next: { text: string; at: Date },
): Promise<void> => {
  const { id: statementId, version, text } = former
  const { spaceId } = scope
  await tx.insert(statementWording).values({ spaceId, statementId, version, text, replacedAt: next.at })
  await tx
    .update(statement)
    .set({ text: next.text, version: version + 1, revision: sql`${statement.revision} + 1` })
    .where(named(scope, statementId))
  await tx
    .update(position)
    .set({ version: sql`${position.version} + 1` })
    .where(
      and(
        eq(position.spaceId, spaceId),
        eq(position.statementId, statementId),
        eq(position.enteredByCoordination, true),
        isNull(position.confirmedAt),
      ),
    )
}

/** Takes a statement out of its round, where it stays readable. */
export const withdrawStatement = async (
  tx: Tx,
  scope: Scope,
  id: string,
  withdrawnAt: Date,
): Promise<void> => {
  await tx
    .update(statement)
    .set({ withdrawnAt, revision: sql`${statement.revision} + 1` })
    .where(named(scope, id))
}

/** Takes a statement away that nobody was asked about. */
export const deleteStatement = async (tx: Tx, scope: Scope, id: string): Promise<void> => {
  await tx.delete(statement).where(named(scope, id))
}

/** Former words of all statements, the earliest first. Bounded: as statements are, few of which are ever reworded. */
export const listWordings = (db: ReadDb, scope: Scope): Promise<WordingRow[]> =>
  db
    .select()
    .from(statementWording)
    .where(eq(statementWording.spaceId, scope.spaceId))
    .orderBy(asc(statementWording.version))

/** The same of one round. */
export const wordingsOfRound = (db: ReadDb, scope: Scope, roundId: string | null): Promise<WordingRow[]> =>
  db
    .select(getTableColumns(statementWording))
    .from(statementWording)
    .innerJoin(
      statement,
      and(eq(statement.spaceId, statementWording.spaceId), eq(statement.id, statementWording.statementId)),
    )
    .where(
      and(eq(statementWording.spaceId, scope.spaceId), eq(statement.roundId, chosenRound(scope, roundId))),
    )
    .orderBy(asc(statementWording.version))

/**
 * A statement that stands with its round, which is kept from closing and its words from changing until the transaction
 * ends; undefined where there is none.
 */
export const lockStanding = async (tx: Tx, scope: Scope, statementId: string) => {
  const ofIt = sql`(select its.round_id from statement its
    where its.space_id = ${scope.spaceId} and its.id = ${statementId} and its.withdrawn_at is null)`
  const [held] = await tx
    .select()
    .from(round)
    .where(and(eq(round.spaceId, scope.spaceId), eq(round.id, ofIt)))
    .for('share')
  const [found] = await tx.select().from(statement).where(named(scope, statementId))
  return held && found?.withdrawnAt === null ? { round: held, statement: found } : undefined
}
