import { and, asc, eq, sql } from 'drizzle-orm'
import { coalition, memberOrganisation, participation } from '../coalitions/tables.ts'
import type { ReadDb, Tx } from '../connection/database.ts'
import type { Scope } from '../shared/doors.ts'
import { slugsHere } from '../shared/places.ts'
import { position, statement } from './tables.ts'

const member = {
  organisationId: memberOrganisation.organisationId,
  displayName: memberOrganisation.displayName,
  status: memberOrganisation.status,
}
/** An organisation as positions see it: its name in the coalition and where it stands. */
export type Member = Pick<typeof memberOrganisation.$inferSelect, keyof typeof member>

/** Every organisation the coalition knows, whatever its status. Bounded: as `listMemberOrganisations`. */
export const listMembers = (db: ReadDb, scope: Scope): Promise<Member[]> =>
  db.select(member).from(memberOrganisation).where(eq(memberOrganisation.spaceId, scope.spaceId))

/** The same, and none of them leaves before the transaction ends. */
export const lockMembers = (tx: Tx, scope: Scope): Promise<Member[]> =>
  tx
    .select(member)
    .from(memberOrganisation)
    .where(eq(memberOrganisation.spaceId, scope.spaceId))
    .orderBy(asc(memberOrganisation.organisationId))
    .for('share')

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

/** The same, alone at its place: two people of it do not publish at the same moment. */
export const lockMember = async (tx: Tx, scope: Scope, organisationId: string): Promise<Member | undefined> =>
  (await memberOf(tx, scope, organisationId).for('update'))[0]

/** What the coalition is called and where it stands on this site, for what is written to its people. */
export const coalitionPlace = async (db: ReadDb, scope: Scope): Promise<{ name: string; path: string }> => {
  const [name, [current]] = await Promise.all([coalitionName(db, scope), slugsHere(db)])
  return { name, path: `/c/${current?.slug ?? ''}` }
}

/** What the coalition is called. */
export const coalitionName = async (db: ReadDb, scope: Scope): Promise<string> => {
  const [row] = await db
    .select({ name: coalition.name })
    .from(coalition)
    .where(eq(coalition.spaceId, scope.spaceId))
  return row?.name ?? ''
}

/** The names under which people consent to be shown; whoever withdrew has none. */
export const shownNames = async (db: ReadDb, scope: Scope): Promise<ReadonlyMap<string, string>> => {
  const rows = await db
    .select({ personId: participation.personId, displayName: participation.displayName })
    .from(participation)
    .where(eq(participation.spaceId, scope.spaceId))
  return new Map(rows.map(row => [row.personId, row.displayName]))
}

/** Which organisation has published a position of its own in which round; entered ones count once confirmed. Bounded: one row for each organisation and round. */
export const listPublishers = (db: ReadDb, scope: Scope) =>
  db
    .selectDistinct({ roundId: statement.roundId, organisationId: position.organisationId })
    .from(position)
    .innerJoin(
      statement,
      and(eq(statement.spaceId, position.spaceId), eq(statement.id, position.statementId)),
    )
    .where(
      and(
        eq(position.spaceId, scope.spaceId),
        sql`not (${position.enteredByCoordination} and ${position.confirmedAt} is null)`,
      ),
    )
