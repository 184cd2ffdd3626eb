import type { CivilDate } from '@reliance/core/shared/time.ts'
import { and, count, desc, eq, sql } from 'drizzle-orm'
import type { ReadDb, Tx } from '../connection/database.ts'
import { organisation } from '../organisations/tables.ts'
import type { Scope } from '../shared/doors.ts'
import { slugsHere } from '../shared/places.ts'
import { duesCampaign, memberDues } from './dues-tables.ts'

export type CampaignRow = typeof duesCampaign.$inferSelect
export type MemberDuesRow = typeof memberDues.$inferSelect

/** What the organisation is called, and where its dues stand on this site, for what is written to its members. */
export const duesPlace = async (db: ReadDb, scope: Scope): Promise<{ name: string; path: string }> => {
  const [[row], [current]] = await Promise.all([
    db.select({ name: organisation.name }).from(organisation).where(eq(organisation.spaceId, scope.spaceId)),
    slugsHere(db),
  ])
  return { name: row?.name ?? '', path: `/o/${current?.slug ?? ''}/cotisations` }
}

/** What concerns the dues of an organisation is done one after the other. */
export const lockDues = async (tx: Tx, scope: Scope): Promise<void> => {
  await tx
    .select({ spaceId: organisation.spaceId })
    .from(organisation)
    .where(eq(organisation.spaceId, scope.spaceId))
    .for('update')
}

/** Campaigns, newest first. Bounded: the newest 50, one or two a year. */
export const listCampaigns = (db: ReadDb, scope: Scope): Promise<CampaignRow[]> =>
  db
    .select()
    .from(duesCampaign)
    .where(eq(duesCampaign.spaceId, scope.spaceId))
    .orderBy(desc(duesCampaign.number))
    .limit(50)

/** Whether dues were ever asked for here: whoever takes all of the space away would read who has paid. */
export const hasDues = async (db: ReadDb, scope: Scope): Promise<boolean> => {
  const [row] = await db
    .select({ campaigns: count() })
    .from(duesCampaign)
    .where(eq(duesCampaign.spaceId, scope.spaceId))
  return (row?.campaigns ?? 0) > 0
}

export const findCampaign = async (db: ReadDb, scope: Scope, id: string): Promise<CampaignRow | undefined> =>
  (
    await db
      .select()
      .from(duesCampaign)
      .where(and(eq(duesCampaign.spaceId, scope.spaceId), eq(duesCampaign.id, id)))
  )[0]

export const insertCampaign = async (
  tx: Tx,
  scope: Scope,
  row: Omit<CampaignRow, 'spaceId' | 'number' | 'closedAt'>,
): Promise<void> => {
  const { spaceId } = scope
  await tx.insert(duesCampaign).values({
    spaceId,
    ...row,
    number: sql`(select coalesce(max(c.number), 0) + 1 from dues_campaign c where c.space_id = ${spaceId})`,
  })
}

/** Closes a campaign, or writes another day until which those who have paid are up to date. */
export const updateCampaign = async (
  tx: Tx,
  scope: Scope,
  id: string,
  change: { closedAt: Date } | { validUntilOn: CivilDate },
): Promise<void> => {
  await tx
    .update(duesCampaign)
    .set(change)
    .where(and(eq(duesCampaign.spaceId, scope.spaceId), eq(duesCampaign.id, id)))
}

/** What each member agreed to, in one campaign. Bounded: one a member. */
export const listMemberDues = (db: ReadDb, scope: Scope, campaignId: string): Promise<MemberDuesRow[]> =>
  db
    .select()
    .from(memberDues)
    .where(and(eq(memberDues.spaceId, scope.spaceId), eq(memberDues.campaignId, campaignId)))

/** What one member agreed to, in every campaign. Bounded: one a campaign. */
export const listDuesOf = (db: ReadDb, scope: Scope, personId: string): Promise<MemberDuesRow[]> =>
  db
    .select()
    .from(memberDues)
    .where(and(eq(memberDues.spaceId, scope.spaceId), eq(memberDues.personId, personId)))
    .limit(100)

/**
 * Gives members a reference each, unless its number is taken here already. The space is locked.
 * @returns who has theirs now.
 */
export const insertMemberDues = async (
  tx: Tx,
  scope: Scope,
  rows: readonly Omit<MemberDuesRow, 'spaceId'>[],
): Promise<string[]> => {
  if (rows.length === 0) return []
  const given = await tx
    .insert(memberDues)
    .values(rows.map(row => ({ spaceId: scope.spaceId, ...row })))
    .onConflictDoNothing({ target: [memberDues.spaceId, memberDues.referenceNumber] })
    .returning({ personId: memberDues.personId })
  return given.map(one => one.personId)
}

/** Writes what a member agrees to now. */
export const updateChoice = async (
  tx: Tx,
  scope: Scope,
  { campaignId, personId }: Pick<MemberDuesRow, 'campaignId' | 'personId'>,
  choice: Pick<MemberDuesRow, 'chosenCents' | 'step' | 'chosenAt'>,
): Promise<void> => {
  await tx
    .update(memberDues)
    .set(choice)
    .where(
      and(
        eq(memberDues.spaceId, scope.spaceId),
        eq(memberDues.campaignId, campaignId),
        eq(memberDues.personId, personId),
      ),
    )
}
