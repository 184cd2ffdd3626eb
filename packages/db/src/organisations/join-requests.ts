import { linesPerKind } from '@reliance/core/shared/paging.ts'
import { and, asc, eq, isNull } from 'drizzle-orm'
import type { ReadDb, Tx } from '../connection/database.ts'
import type { Scope } from '../shared/doors.ts'
import { joinRequest } from './tables.ts'

export type JoinRequestRow = typeof joinRequest.$inferSelect

const open = and(
  isNull(joinRequest.acceptedAt),
  isNull(joinRequest.declinedAt),
  isNull(joinRequest.withdrawnAt),
)

export const openJoinRequests = (db: ReadDb, scope: Scope): Promise<JoinRequestRow[]> =>
  db
    .select()
    .from(joinRequest)
    .where(and(eq(joinRequest.spaceId, scope.spaceId), open))
    .orderBy(asc(joinRequest.askedAt))

/** Names of those who asked first and have no answer yet, as many as a first screen holds. */
export const firstJoinRequests = (db: ReadDb, scope: Scope): Promise<Pick<JoinRequestRow, 'displayName'>[]> =>
  db
    .select({ displayName: joinRequest.displayName })
    .from(joinRequest)
    .where(and(eq(joinRequest.spaceId, scope.spaceId), open))
    .orderBy(asc(joinRequest.askedAt))
    .limit(linesPerKind)

/** @returns false when the person's earlier request still waits. */
export const insertJoinRequest = async (
  tx: Tx,
  scope: Scope,
  row: Pick<JoinRequestRow, 'id' | 'personId' | 'displayName' | 'message' | 'askedAt'>,
): Promise<boolean> => {
  const inserted = await tx
    .insert(joinRequest)
    .values({ spaceId: scope.spaceId, ...row })
    .onConflictDoNothing()
    .returning({ id: joinRequest.id })
  return inserted.length > 0
}

/** Ends every request that waits for an answer. @returns who had asked. */
export const declineOpenRequests = async (tx: Tx, scope: Scope, at: Date): Promise<string[]> => {
  const ended = await tx
    .update(joinRequest)
    .set({ declinedAt: at })
    .where(and(eq(joinRequest.spaceId, scope.spaceId), open))
    .returning({ personId: joinRequest.personId })
  return ended.map(row => row.personId)
}

/** Answers an open request once. @returns the request, undefined when it was answered or is not here. */
export const closeJoinRequest = async (
  tx: Tx,
  scope: Scope,
  id: string,
  change: Partial<Pick<JoinRequestRow, 'acceptedAt' | 'declinedAt' | 'withdrawnAt'>>,
): Promise<JoinRequestRow | undefined> =>
  (
    await tx
      .update(joinRequest)
      .set(change)
      .where(and(eq(joinRequest.spaceId, scope.spaceId), eq(joinRequest.id, id), open))
      .returning()
  )[0]
