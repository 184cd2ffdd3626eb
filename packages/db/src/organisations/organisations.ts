import { and, eq, sql } from 'drizzle-orm'
import type { ReadDb, Tx } from '../connection/database.ts'
import { rowsOfSpace } from '../connection/prepared.ts'
import type { Scope } from '../shared/doors.ts'
import { slugsHere } from '../shared/places.ts'
import { organisation } from './tables.ts'

export type OrganisationRow = typeof organisation.$inferSelect

const rows = rowsOfSpace(organisation)

export const findOrganisation = async (db: ReadDb, scope: Scope): Promise<OrganisationRow | undefined> =>
  (await rows(db, scope))[0]

/** What the organisation is called and where it stands on this site, for what is written to its people. */
export const organisationPlace = async (
  db: ReadDb,
  scope: Scope,
): Promise<{ name: string; path: string }> => {
  const [found, [current]] = await Promise.all([findOrganisation(db, scope), slugsHere(db)])
  return { name: found?.name ?? '', path: `/o/${current?.slug ?? ''}` }
}

export const insertOrganisation = async (
  tx: Tx,
  scope: Scope,
  row: Pick<OrganisationRow, 'name' | 'legalForm' | 'sector' | 'communeCode'>,
): Promise<void> => {
  await tx.insert(organisation).values({ spaceId: scope.spaceId, ...row })
}

/**
 * Saves where the revision is the one that was read; what is undefined stays as it is.
 * @returns the new revision, undefined when it moved on.
 */
export const updateOrganisation = async (
  tx: Tx,
  scope: Scope,
  { revision, ...row }: Omit<OrganisationRow, 'spaceId' | 'telephone'> & { telephone?: string | undefined },
): Promise<number | undefined> => {
  const [saved] = await tx
    .update(organisation)
    .set({ ...row, revision: sql`${organisation.revision} + 1` })
    .where(and(eq(organisation.spaceId, scope.spaceId), eq(organisation.revision, revision)))
    .returning({ revision: organisation.revision })
  return saved?.revision
}

/** Takes the public page away, whatever revision it has. */
export const hideOrganisation = async (tx: Tx, scope: Scope): Promise<void> => {
  await tx.update(organisation).set({ isPublic: false }).where(eq(organisation.spaceId, scope.spaceId))
}
