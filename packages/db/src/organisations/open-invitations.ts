import { and, desc, eq, isNull, sql } from 'drizzle-orm'
import type { Database, ReadDb, Tx } from '../connection/database.ts'
import type { Scope } from '../shared/doors.ts'
import { openInvitation } from './open-invitation-tables.ts'

export type OpenInvitationRow = typeof openInvitation.$inferSelect

const isOne = (scope: Scope, id: string) =>
  and(eq(openInvitation.spaceId, scope.spaceId), eq(openInvitation.id, id))

export const insertOpenInvitation = async (
  tx: Tx,
  scope: Scope,
  row: Omit<OpenInvitationRow, 'spaceId' | 'placesTaken' | 'closedAt'>,
): Promise<void> => {
  await tx.insert(openInvitation).values({ spaceId: scope.spaceId, ...row })
}

/** The codes that were shown on a wall, the newest first. Bounded: they end by themselves, and few are open at once. */
export const listOpenInvitations = (db: ReadDb, scope: Scope): Promise<OpenInvitationRow[]> =>
  db
    .select()
    .from(openInvitation)
    .where(eq(openInvitation.spaceId, scope.spaceId))
    .orderBy(desc(openInvitation.createdAt))

export const lockOpenInvitation = async (
  tx: Tx,
  scope: Scope,
  codeHash: string,
): Promise<OpenInvitationRow | undefined> =>
  (
    await tx
      .select()
      .from(openInvitation)
      .where(and(eq(openInvitation.spaceId, scope.spaceId), eq(openInvitation.codeHash, codeHash)))
      .for('update')
  )[0]

/** One place less. */
export const takePlace = async (tx: Tx, scope: Scope, id: string): Promise<void> => {
  await tx
    .update(openInvitation)
    .set({ placesTaken: sql`${openInvitation.placesTaken} + 1` })
    .where(isOne(scope, id))
}

/** @returns false when there is none. */
export const closeOpenInvitation = async (tx: Tx, scope: Scope, id: string, at: Date): Promise<boolean> => {
  const closed = await tx
    .update(openInvitation)
    .set({ closedAt: sql`coalesce(${openInvitation.closedAt}, ${at.toISOString()})` })
    .where(isOne(scope, id))
    .returning({ id: openInvitation.id })
  return closed.length > 0
}

/** Every code that was shown lets nobody in any more. */
export const closeAllShown = async (tx: Tx, scope: Scope, at: Date): Promise<void> => {
  await tx
    .update(openInvitation)
    .set({ closedAt: at })
    .where(and(eq(openInvitation.spaceId, scope.spaceId), isNull(openInvitation.closedAt)))
}

/** Where a code leads, for the person of a session. */
export const findByCode = async (database: Database, sessionHash: string, codeHash: string) =>
  (
    await database.call<{
      space_id: string
      organisation_name: string
      slug: string
      level: 'supporter' | 'member'
      is_over: boolean
      is_inside: boolean
    }>('read', sql`select * from door.open_invitation(${sessionHash}, ${codeHash})`)
  )[0]
