import { sql } from 'drizzle-orm'
import type { Database, ReadDb, Tx } from '../connection/database.ts'

export type PlaceRow = {
  space_id: string
  kind: 'organisation' | 'coalition'
  slug: string
  name: string
  rank: string
  now: string
  closed_at: string | null
}

/** The spaces a person is in, organisations before coalitions. */
export const placesOf = (database: Database, sessionHash: string) =>
  database.call<PlaceRow>('read', sql`select * from door.my_places(${sessionHash})`)

export const invitationsOf = (database: Database, sessionHash: string) =>
  database.call<{
    space_id: string
    invitation_id: string
    organisation_name: string
    level: 'supporter' | 'member'
    sent_at: string
  }>('read', sql`select * from door.my_invitations(${sessionHash})`)

export const joinRequestsOf = (database: Database, sessionHash: string) =>
  database.call<{ space_id: string; request_id: string; organisation_name: string; asked_at: string }>(
    'read',
    sql`select * from door.my_join_requests(${sessionHash})`,
  )

/** Organisations that chose to have a public page; everybody else stays unlisted. */
export const publicOrganisations = (database: Database, sessionHash: string) =>
  database.call<{ space_id: string; slug: string; name: string; commune_code: string | null }>(
    'read',
    sql`select * from door.public_organisations(${sessionHash})`,
  )

export const publicSpace = async (database: Database, slug: string) =>
  (
    await database.call<{ space_id: string; kind: 'organisation' | 'coalition'; current_slug: string }>(
      'read',
      sql`select * from door.public_space(${slug})`,
    )
  )[0]

/** Gives the space entered another address. @returns false when it is, or was, somebody else's. */
export const changeSlug = async (tx: Tx, slug: string): Promise<boolean> => {
  const [row] = await tx.execute<{ changed: boolean }>(sql`select door.change_slug(${slug}) as changed`)
  return row?.changed ?? false
}

/** The addresses that the space entered has had, the present one first. */
export const slugsHere = async (db: ReadDb) =>
  db.execute<{ slug: string; since: string; retired_at: string | null }>(sql`select * from door.slugs_here()`)

/**
 * The member organisations of the coalition entered that have a public page: what each is called now, and the first
 * line of its purpose (R55). The others keep that to themselves.
 */
export const identitiesHere = async (db: ReadDb) =>
  db.execute<{ organisation_id: string; slug: string; name: string; purpose: string }>(
    sql`select * from door.identities_here()`,
  )

/** Where an address that was retired leads, for whoever is of that space. */
export const placeOfSlug = async (database: Database, sessionHash: string, slug: string) =>
  (
    await database.call<{ kind: 'organisation' | 'coalition'; current_slug: string }>(
      'read',
      sql`select * from door.place_of_slug(${sessionHash}, ${slug})`,
    )
  )[0]

/** The first of these addresses that no space has or had; undefined when all are taken, or the session is over. */
export const freeSlug = async (
  database: Database,
  sessionHash: string,
  slugs: readonly string[],
): Promise<string | undefined> => {
  const [row] = await database.call<{ slug: string | null }>(
    'read',
    // Letters, digits and hyphens alone: the list is its own literal.
    sql`select door.free_slug(${sessionHash}, ${`{${slugs.join(',')}}`}::text[]) as slug`,
  )
  return row?.slug ?? undefined
}
