import { sql } from 'drizzle-orm'
import type { Lanes } from '../client.ts'

const rows = async <Row>(lanes: Lanes, query: ReturnType<typeof sql>): Promise<Row[]> =>
  lanes.transaction('read', async lane => [...((await lane.db.execute(query)) as unknown as Row[])])

export type PlaceRow = {
  space_id: string
  kind: 'organisation' | 'coalition'
  slug: string
  name: string
  rank: string
  now: string
}

/** The spaces a person is in, organisations before coalitions. */
export const placesOf = (lanes: Lanes, sessionHash: string) =>
  rows<PlaceRow>(lanes, sql`select * from door.my_places(${sessionHash})`)

export const invitationsOf = (lanes: Lanes, sessionHash: string) =>
  rows<{
    space_id: string
    invitation_id: string
    organisation_name: string
    level: 'supporter' | 'member'
    sent_at: string
  }>(lanes, sql`select * from door.my_invitations(${sessionHash})`)

export const joinRequestsOf = (lanes: Lanes, sessionHash: string) =>
  rows<{ space_id: string; request_id: string; organisation_name: string; asked_at: string }>(
    lanes,
    sql`select * from door.my_join_requests(${sessionHash})`,
  )

/** Organisations that chose to have a public page; everybody else stays unlisted. */
export const publicOrganisations = (lanes: Lanes, sessionHash: string) =>
  rows<{ space_id: string; slug: string; name: string; commune_code: string | null }>(
    lanes,
    sql`select * from door.public_organisations(${sessionHash})`,
  )

export const publicSpace = async (lanes: Lanes, slug: string) =>
  (
    await rows<{ space_id: string; kind: 'organisation' | 'coalition'; current_slug: string }>(
      lanes,
      sql`select * from door.public_space(${slug})`,
    )
  )[0]
