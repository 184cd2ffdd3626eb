import { and, eq, inArray } from 'drizzle-orm'
import type { Tx } from '../connection/database.ts'
import { rowsOfSpace } from '../connection/prepared.ts'
import type { Scope } from '../shared/doors.ts'
import { elector, standing } from './decision-tables.ts'

export type ElectorRow = typeof elector.$inferSelect

/** Every voice of the space entered. Bounded: the rules of a decision weigh all voices together. */
export const listElectors = rowsOfSpace(elector)

/** Writes a voice that comes in, or that comes back after it left. */
export const saveElector = async (tx: Tx, scope: Scope, row: Omit<ElectorRow, 'spaceId'>): Promise<void> => {
  const { electorId: _id, ...change } = row
  await tx
    .insert(elector)
    .values({ spaceId: scope.spaceId, ...row })
    .onConflictDoUpdate({ target: [elector.spaceId, elector.electorId], set: change })
}

/** Voices that answered just now were here. */
export const markSeen = async (
  tx: Tx,
  scope: Scope,
  electorIds: readonly string[],
  at: Date,
): Promise<void> => {
  if (electorIds.length === 0) return
  await tx
    .update(elector)
    .set({ seenAt: at })
    .where(and(eq(elector.spaceId, scope.spaceId), inArray(elector.electorId, [...electorIds])))
}

/** A voice that left decides nothing any more; nobody stands for it when it comes back. */
export const deleteElector = async (tx: Tx, scope: Scope, electorId: string): Promise<void> => {
  await tx.delete(standing).where(and(eq(standing.spaceId, scope.spaceId), eq(standing.electorId, electorId)))
  await tx.delete(elector).where(and(eq(elector.spaceId, scope.spaceId), eq(elector.electorId, electorId)))
}

/** Who stands for the newcomers of the space. Bounded: newcomers become members after a month. */
export const listStanding = rowsOfSpace(standing)

export const insertStanding = async (
  tx: Tx,
  scope: Scope,
  row: { electorId: string; byElectorId: string; at: Date },
): Promise<void> => {
  await tx
    .insert(standing)
    .values({ spaceId: scope.spaceId, ...row })
    .onConflictDoNothing()
}
