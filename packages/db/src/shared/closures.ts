import { and, eq, isNull, sql } from 'drizzle-orm'
import type { ReadDb, Tx } from '../connection/database.ts'
import { closure } from './closure-tables.ts'
import type { Scope } from './doors.ts'

export type ClosureRow = typeof closure.$inferSelect

const current = (scope: Scope) => and(eq(closure.spaceId, scope.spaceId), isNull(closure.reopenedAt))

/** The closing that holds now; undefined in a space that is open. */
export const findClosure = async (db: ReadDb, scope: Scope): Promise<ClosureRow | undefined> =>
  (await db.select().from(closure).where(current(scope)))[0]

/** As `findClosure`, and keeps others from reopening or ending it until the transaction ends. */
export const lockClosure = async (tx: Tx, scope: Scope): Promise<ClosureRow | undefined> =>
  (await tx.select().from(closure).where(current(scope)).for('update'))[0]

/** @returns false when the space is closed already. */
export const insertClosure = async (
  tx: Tx,
  scope: Scope,
  row: Omit<ClosureRow, 'spaceId' | 'reopenedAt' | 'reopenedBy'>,
): Promise<boolean> => {
  const inserted = await tx
    .insert(closure)
    .values({ spaceId: scope.spaceId, ...row })
    .onConflictDoNothing()
    .returning({ id: closure.id })
  return inserted.length > 0
}

export const updateClosure = async (
  tx: Tx,
  scope: Scope,
  id: string,
  change: Partial<Pick<ClosureRow, 'reopenedAt' | 'reopenedBy' | 'endedAt'>>,
): Promise<void> => {
  await tx
    .update(closure)
    .set(change)
    .where(and(eq(closure.spaceId, scope.spaceId), eq(closure.id, id)))
}

/** Takes the links of mails that lead to acts in the space entered: they open nothing any more. */
export const dropLinksHere = async (tx: Tx): Promise<void> => {
  await tx.execute(sql`select door.drop_links_here()`)
}
