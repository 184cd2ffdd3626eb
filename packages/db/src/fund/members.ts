import { and, eq } from 'drizzle-orm'
import { coalition, memberOrganisation } from '../coalitions/tables.ts'
import type { ReadDb, Tx } from '../connection/database.ts'
import type { Scope } from '../shared/doors.ts'
import { slugsHere } from '../shared/places.ts'

const member = {
  organisationId: memberOrganisation.organisationId,
  displayName: memberOrganisation.displayName,
  status: memberOrganisation.status,
  isPoliticalGroup: memberOrganisation.isPoliticalGroup,
}
/** An organisation as the fund sees it: its name in the coalition, where it stands, and whether L9 keeps money from it. */
export type Member = Pick<typeof memberOrganisation.$inferSelect, keyof typeof member>

/** Every organisation the coalition knows, whatever its status. Bounded: as `listMemberOrganisations`. */
export const listMembers = (db: ReadDb, scope: Scope): Promise<Member[]> =>
  db.select(member).from(memberOrganisation).where(eq(memberOrganisation.spaceId, scope.spaceId))

const memberOf = (db: ReadDb, scope: Scope, organisationId: string) =>
  db
    .select(member)
    .from(memberOrganisation)
    .where(
      and(
        eq(memberOrganisation.spaceId, scope.spaceId),
        eq(memberOrganisation.organisationId, organisationId),
      ),
    )

export const findMember = async (
  db: ReadDb,
  scope: Scope,
  organisationId: string,
): Promise<Member | undefined> => (await memberOf(db, scope, organisationId))[0]

/** The same, and it does not leave before the transaction ends. */
export const shareMember = async (
  tx: Tx,
  scope: Scope,
  organisationId: string,
): Promise<Member | undefined> => (await memberOf(tx, scope, organisationId).for('share'))[0]

/** The same, and nobody else changes it before the transaction ends. */
export const lockMember = async (tx: Tx, scope: Scope, organisationId: string): Promise<Member | undefined> =>
  (await memberOf(tx, scope, organisationId).for('update'))[0]

/** Writes whether the law keeps money of the fund from that organisation (L9). */
export const setPoliticalGroup = async (
  tx: Tx,
  scope: Scope,
  organisationId: string,
  isPoliticalGroup: boolean,
): Promise<void> => {
  await tx
    .update(memberOrganisation)
    .set({ isPoliticalGroup })
    .where(
      and(
        eq(memberOrganisation.spaceId, scope.spaceId),
        eq(memberOrganisation.organisationId, organisationId),
      ),
    )
}

/** The coalition entered, where it has a public page. */
export const findPublicCoalition = async (db: ReadDb, scope: Scope): Promise<{ name: string } | undefined> =>
  (
    await db
      .select({ name: coalition.name })
      .from(coalition)
      .where(and(eq(coalition.spaceId, scope.spaceId), eq(coalition.isPublic, true)))
  )[0]

/** What the coalition is called, and where its fund stands on this site, for what is written to its people. */
export const fundPlace = async (db: ReadDb, scope: Scope): Promise<{ name: string; path: string }> => {
  const [[row], [current]] = await Promise.all([
    db.select({ name: coalition.name }).from(coalition).where(eq(coalition.spaceId, scope.spaceId)),
    slugsHere(db),
  ])
  return { name: row?.name ?? '', path: `/c/${current?.slug ?? ''}/caisse` }
}
