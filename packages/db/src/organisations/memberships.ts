import { and, eq, isNull, sql } from 'drizzle-orm'
import type { ReadDb, Tx } from '../connection/database.ts'
import type { Scope } from '../shared/doors.ts'
import { membership } from './tables.ts'

export type MembershipRow = typeof membership.$inferSelect

/** People in the organisation now. */
export const currentMemberships = (db: ReadDb, scope: Scope): Promise<MembershipRow[]> =>
  db
    .select()
    .from(membership)
    .where(and(eq(membership.spaceId, scope.spaceId), isNull(membership.leftAt)))

/** How many people are in the organisation now, `most` where there are more. */
export const countMembers = async (db: ReadDb, scope: Scope, most: number): Promise<number> => {
  const found = await db
    .select({ id: membership.id })
    .from(membership)
    .where(and(eq(membership.spaceId, scope.spaceId), isNull(membership.leftAt)))
    .limit(most)
  return found.length
}

/** @returns false when the person is in the organisation already. */
export const insertMembership = async (
  tx: Tx,
  scope: Scope,
  row: Omit<MembershipRow, 'spaceId' | 'leftAt'>,
): Promise<boolean> => {
  const inserted = await tx
    .insert(membership)
    .values({ spaceId: scope.spaceId, ...row })
    .onConflictDoNothing()
    .returning({ id: membership.id })
  return inserted.length > 0
}

export const endMembership = async (
  tx: Tx,
  scope: Scope,
  personId: string,
  at: Date,
): Promise<string | undefined> => {
  const [ended] = await tx
    .update(membership)
    .set({ leftAt: at })
    .where(
      and(
        eq(membership.spaceId, scope.spaceId),
        eq(membership.personId, personId),
        isNull(membership.leftAt),
      ),
    )
    .returning({ displayName: membership.displayName })
  return ended?.displayName
}

/** Which of these addresses belong to people who are in the organisation now. */
export const memberAddresses = async (db: ReadDb, addresses: readonly string[]): Promise<Set<string>> => {
  const rows = await db.execute<{ address: string }>(
    sql`select address from door.member_addresses(
          array(select jsonb_array_elements_text(${JSON.stringify(addresses)}::jsonb)))`,
  )
  return new Set(rows.map(row => row.address))
}
