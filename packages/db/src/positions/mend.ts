import { and, eq, sql } from 'drizzle-orm'
import type { Tx } from '../connection/database.ts'
import type { Scope } from '../shared/doors.ts'
import { position, question, statement, workshopRequest } from './tables.ts'

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

/** Other words for a statement that nobody has answered. */
export const correctText = async (tx: Tx, scope: Scope, id: string, text: string): Promise<void> => {
  await tx
    .update(statement)
    .set({ text, revision: sql`${statement.revision} + 1` })
    .where(and(eq(statement.spaceId, scope.spaceId), eq(statement.id, id)))
}

/** Takes such a statement away; its number is not given again. */
export const deleteStatement = async (tx: Tx, scope: Scope, id: string): Promise<void> => {
  await tx.delete(statement).where(and(eq(statement.spaceId, scope.spaceId), eq(statement.id, id)))
}
