import type { PageAsked } from '@reliance/core/shared/paging.ts'
import { and, count, desc, eq, gt, inArray, isNull, min, sql } from 'drizzle-orm'
import type { Database, ReadDb, Tx } from '../connection/database.ts'
import type { Scope } from '../shared/doors.ts'
import { olderThan, rowsOf } from '../shared/page.ts'
import { organisationInvitation as invitation } from './tables.ts'

export type OrganisationInvitationRow = typeof invitation.$inferSelect

const one = (scope: Scope, id: string) => and(eq(invitation.spaceId, scope.spaceId), eq(invitation.id, id))
const unanswered = () =>
  and(isNull(invitation.acceptedAt), isNull(invitation.declinedAt), isNull(invitation.withdrawnAt))

/** A page of the invitations of a coalition, the latest made first. */
export const listOrganisationInvitations = (
  db: ReadDb,
  scope: Scope,
  page: PageAsked,
): Promise<OrganisationInvitationRow[]> =>
  db
    .select()
    .from(invitation)
    .where(and(eq(invitation.spaceId, scope.spaceId), olderThan(invitation.id, page)))
    .orderBy(desc(invitation.id))
    .limit(rowsOf(page))

export const findOrganisationInvitation = async (
  db: ReadDb,
  scope: Scope,
  id: string,
): Promise<OrganisationInvitationRow | undefined> =>
  (await db.select().from(invitation).where(one(scope, id)))[0]

/** Reads an invitation and keeps others from answering it until the transaction ends. */
export const lockOrganisationInvitation = async (
  tx: Tx,
  scope: Scope,
  id: string,
): Promise<OrganisationInvitationRow | undefined> =>
  (await tx.select().from(invitation).where(one(scope, id)).for('update'))[0]

/** Invitations to any of these addresses that nobody has answered; some may be over by now. */
export const unansweredInvitationsTo = (
  db: ReadDb,
  scope: Scope,
  addresses: readonly string[],
): Promise<OrganisationInvitationRow[]> =>
  db
    .select()
    .from(invitation)
    .where(
      and(eq(invitation.spaceId, scope.spaceId), inArray(invitation.address, [...addresses]), unanswered()),
    )

/** How many invitations wait for an answer at `now`, and since when the first of them does. */
export const waitingInvitations = async (
  db: ReadDb,
  scope: Scope,
): Promise<{ count: number; oldest: Date | null }> => {
  const [row] = await db
    .select({ count: count(), oldest: min(invitation.sentAt) })
    .from(invitation)
    .where(
      and(
        eq(invitation.spaceId, scope.spaceId),
        unanswered(),
        gt(invitation.expiresAt, sql`house.space_now(${scope.spaceId})`),
      ),
    )
  return { count: row?.count ?? 0, oldest: row?.oldest ?? null }
}

type Optional = 'resentAt' | 'sentCount' | 'acceptedAt' | 'organisationId' | 'answeredBy' | 'declinedAt'

export const insertOrganisationInvitations = async (
  tx: Tx,
  scope: Scope,
  rows: readonly Omit<OrganisationInvitationRow, 'spaceId' | 'reason' | 'withdrawnAt' | Optional>[],
): Promise<void> => {
  if (rows.length > 0)
    await tx.insert(invitation).values(rows.map(row => ({ spaceId: scope.spaceId, ...row })))
}

export const updateOrganisationInvitation = async (
  tx: Tx,
  scope: Scope,
  id: string,
  change: Partial<
    Pick<OrganisationInvitationRow, Optional | 'linkId' | 'expiresAt' | 'reason' | 'withdrawnAt'>
  >,
): Promise<void> => {
  await tx.update(invitation).set(change).where(one(scope, id))
}

/**
 * Opens a session for the person behind the address of an open invitation, whom its link proves; an unknown address becomes
 * an account. @returns undefined where the link is of no open invitation.
 */
export const comeInvited = async (
  database: Database,
  coming: { tokenHash: string; newPersonId: string; sessionHash: string; minutes: number },
): Promise<{ person_id: string; name: string } | undefined> =>
  (
    await database.call<{ person_id: string; name: string }>(
      'write',
      sql`select * from door.come_invited(${coming.tokenHash}, ${coming.newPersonId}, ${coming.sessionHash},
                                          ${coming.minutes})`,
    )
  )[0]

/** The organisations of the person behind the address of an invitation, by name. */
export const homesInvited = async (
  db: ReadDb,
  tokenHash: string,
): Promise<{ organisationId: string; name: string }[]> => {
  const rows = await db.execute<{ organisation_id: string; name: string }>(
    sql`select organisation_id, name from door.homes_invited(${tokenHash})`,
  )
  return rows.map(row => ({ organisationId: row.organisation_id, name: row.name }))
}
