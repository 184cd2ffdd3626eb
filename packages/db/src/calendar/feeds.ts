import type { SpaceId } from '@reliance/core/shared/id.ts'
import { sql } from 'drizzle-orm'
import type { Database } from '../connection/database.ts'
import type { Door } from '../shared/doors.ts'

/** Since when the person of a session has a secret link to their agenda; null without one. */
export const feedMadeAt = async (database: Database, sessionHash: string): Promise<Date | null> => {
  const [row] = await database.call<{ made_at: Date | string }>(
    'read',
    sql`select made_at from door.my_feed(${sessionHash})`,
  )
  return row ? new Date(row.made_at) : null
}

/** Gives them such a link, in place of the one before. @param tokenHash of what stands in its address. */
export const keepFeed = async (database: Database, sessionHash: string, tokenHash: string): Promise<void> => {
  await database.call('write', sql`select door.keep_feed(${sessionHash}, ${tokenHash})`)
}

export const dropFeed = async (database: Database, sessionHash: string): Promise<void> => {
  await database.call('write', sql`select door.drop_feed(${sessionHash})`)
}

export type FeedPlace = {
  /** Null in the one row of a person who has no place. */
  space_id: string | null
  kind: 'organisation' | 'coalition'
  slug: string
  name: string
  lang: 'fr' | 'en'
}

/** The places of whoever made that link, a hundred at most; nothing where it leads nowhere. */
export const feedPlaces = (database: Database, tokenHash: string) =>
  database.call<FeedPlace>('read', sql`select * from door.feed_places(${tokenHash})`)

/** Into one of these places as that person, to read. */
export const feedDoor = (tokenHash: string, spaceId: string): Door => ({
  spaceId: spaceId as SpaceId,
  enter: { text: 'select * from door.enter_feed($1, $2)', params: [tokenHash, spaceId] },
})
