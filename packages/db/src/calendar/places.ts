import { and, eq, isNull } from 'drizzle-orm'
import { coalition, memberOrganisation } from '../coalitions/tables.ts'
import type { ReadDb } from '../connection/database.ts'
import { body } from '../mandates/tables.ts'
import { organisation } from '../organisations/tables.ts'
import type { Scope, SpaceKind } from '../shared/doors.ts'
import { slugsHere } from '../shared/places.ts'

/** What the space entered is called, and where it stands on this site. */
export const placeHere = async (
  db: ReadDb,
  scope: Scope,
  kind: SpaceKind,
): Promise<{ name: string; path: string }> => {
  const table = kind === 'coalition' ? coalition : organisation
  const [[row], [current]] = await Promise.all([
    db.select({ name: table.name }).from(table).where(eq(table.spaceId, scope.spaceId)),
    slugsHere(db),
  ])
  return { name: row?.name ?? '', path: `/${kind === 'coalition' ? 'c' : 'o'}/${current?.slug ?? ''}` }
}

/** Organisations that belong to the coalition entered, by name there; none in an organisation. Bounded: as `listMemberOrganisations`. */
export const listJoined = (db: ReadDb, scope: Scope) =>
  db
    .select({
      organisationId: memberOrganisation.organisationId,
      displayName: memberOrganisation.displayName,
    })
    .from(memberOrganisation)
    .where(and(eq(memberOrganisation.spaceId, scope.spaceId), eq(memberOrganisation.status, 'joined')))
    .orderBy(memberOrganisation.displayName)

/** A body of the space that is there still. */
export const findLiveBody = async (db: ReadDb, scope: Scope, id: string) =>
  (
    await db
      .select({ id: body.id, name: body.name, kind: body.kind })
      .from(body)
      .where(and(eq(body.spaceId, scope.spaceId), eq(body.id, id), isNull(body.dissolvedAt)))
  )[0]
