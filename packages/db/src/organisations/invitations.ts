import type { PageAsked } from '@reliance/core/shared/paging.ts'
import { and, desc, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { ReadDb, Tx } from '../connection/database.ts'
import type { Scope } from '../shared/doors.ts'
import { olderThan, rowsOf } from '../shared/page.ts'
import { invitation } from './tables.ts'

export type InvitationRow = typeof invitation.$inferSelect

/** A page of the invitations of a space, the latest made first. */
export const listInvitations = (db: ReadDb, scope: Scope, page: PageAsked): Promise<InvitationRow[]> =>
  db
    .select()
    .from(invitation)
    .where(and(eq(invitation.spaceId, scope.spaceId), olderThan(invitation.id, page)))
    .orderBy(desc(invitation.id))
    .limit(rowsOf(page))

/** Reads an invitation and keeps others from answering it until the transaction ends. */
export const lockInvitation = async (tx: Tx, scope: Scope, id: string): Promise<InvitationRow | undefined> =>
  (
    await tx
      .select()
      .from(invitation)
      .where(and(eq(invitation.spaceId, scope.spaceId), eq(invitation.id, id)))
      .for('update')
  )[0]

export const findInvitation = async (
  db: ReadDb,
  scope: Scope,
  id: string,
): Promise<InvitationRow | undefined> =>
  (
    await db
      .select()
      .from(invitation)
      .where(and(eq(invitation.spaceId, scope.spaceId), eq(invitation.id, id)))
  )[0]

/** Open invitations to any of these addresses. */
export const openInvitationsTo = (
  db: ReadDb,
  scope: Scope,
  addresses: readonly string[],
): Promise<InvitationRow[]> =>
  db
    .select()
    .from(invitation)
    .where(
      and(
        eq(invitation.spaceId, scope.spaceId),
        inArray(invitation.address, [...addresses]),
        isNull(invitation.acceptedAt),
        isNull(invitation.declinedAt),
        isNull(invitation.withdrawnAt),
      ),
    )

/** Ends every invitation that waits for an answer. */
export const withdrawOpenInvitations = async (tx: Tx, scope: Scope, at: Date): Promise<void> => {
  await tx
    .update(invitation)
    .set({ withdrawnAt: at })
    .where(
      and(
        eq(invitation.spaceId, scope.spaceId),
        isNull(invitation.acceptedAt),
        isNull(invitation.declinedAt),
        isNull(invitation.withdrawnAt),
      ),
    )
}

type NewInvitation = Pick<
  InvitationRow,
  'id' | 'address' | 'level' | 'lang' | 'invitedBy' | 'mandateId' | 'sentAt' | 'expiresAt'
>
export const insertInvitations = async (
  tx: Tx,
  scope: Scope,
  rows: readonly NewInvitation[],
): Promise<void> => {
  if (rows.length > 0)
    await tx.insert(invitation).values(rows.map(row => ({ spaceId: scope.spaceId, ...row })))
}

export const updateInvitation = async (
  tx: Tx,
  scope: Scope,
  id: string,
  change: Partial<
    Pick<
      InvitationRow,
      'acceptedAt' | 'declinedAt' | 'withdrawnAt' | 'answeredBy' | 'sentAt' | 'sentCount' | 'expiresAt'
    >
  >,
): Promise<void> => {
  await tx
    .update(invitation)
    .set(change)
    .where(and(eq(invitation.spaceId, scope.spaceId), eq(invitation.id, id)))
}

/**
 * Says whom invitations were for that were sent to an address somebody has left, known by its keyed hash: they stay
 * theirs to answer, and to erase.
 */
export const keepInvitationsOf = async (
  tx: Tx,
  scope: Scope,
  left: { personId: string; addressHashes: readonly string[]; pepper: string },
): Promise<void> => {
  const hashes = sql`array(select jsonb_array_elements_text(${JSON.stringify(left.addressHashes)}::jsonb))`
  await tx
    .update(invitation)
    .set({ answeredBy: left.personId })
    .where(
      and(
        eq(invitation.spaceId, scope.spaceId),
        isNull(invitation.answeredBy),
        sql`house.address_hash(${left.pepper}, ${invitation.address}) = any(${hashes})`,
      ),
    )
}
