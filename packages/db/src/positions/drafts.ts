import { and, eq } from 'drizzle-orm'
import type { ReadDb, Tx } from '../connection/database.ts'
import type { Scope } from '../shared/doors.ts'
import { positionDraft } from './tables.ts'

export type DraftRow = typeof positionDraft.$inferSelect

/** What an organisation prepared for one coalition. Bounded: one row for each statement of that coalition. */
export const listDrafts = (db: ReadDb, scope: Scope, coalitionId: string): Promise<DraftRow[]> =>
  db
    .select()
    .from(positionDraft)
    .where(and(eq(positionDraft.spaceId, scope.spaceId), eq(positionDraft.coalitionId, coalitionId)))

/** The same, kept from changing: rows of one sheet are saved one after the other. */
export const lockDrafts = (tx: Tx, scope: Scope, coalitionId: string): Promise<DraftRow[]> =>
  tx
    .select()
    .from(positionDraft)
    .where(and(eq(positionDraft.spaceId, scope.spaceId), eq(positionDraft.coalitionId, coalitionId)))
    .for('update')

/** Fails as a lost race when another person began the same row at the same moment. */
export const insertDraft = async (tx: Tx, scope: Scope, row: Omit<DraftRow, 'spaceId'>): Promise<void> => {
  await tx.insert(positionDraft).values({ spaceId: scope.spaceId, ...row })
}

const rowOf = (scope: Scope, { coalitionId, statementId }: Pick<DraftRow, 'coalitionId' | 'statementId'>) =>
  and(
    eq(positionDraft.spaceId, scope.spaceId),
    eq(positionDraft.coalitionId, coalitionId),
    eq(positionDraft.statementId, statementId),
  )

export const updateDraft = async (tx: Tx, scope: Scope, row: Omit<DraftRow, 'spaceId'>): Promise<void> => {
  await tx.update(positionDraft).set(row).where(rowOf(scope, row))
}

export const deleteDraft = async (
  tx: Tx,
  scope: Scope,
  row: Pick<DraftRow, 'coalitionId' | 'statementId'>,
): Promise<void> => {
  await tx.delete(positionDraft).where(rowOf(scope, row))
}
