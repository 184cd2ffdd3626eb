import { sql } from 'drizzle-orm'
import type { Database } from '../connection/database.ts'

export type OwnSession = { handle: string; created_at: string; used_at: string; is_this: boolean }

/** The open sessions of the person of this one, the last used first. Bounded: sessions end by themselves after a month. */
export const listOwnSessions = (database: Database, sessionHash: string): Promise<OwnSession[]> =>
  database.call('read', sql`select * from door.my_sessions(${sessionHash})`)

/** Closes one of them, or all but this one. @returns how many were closed. */
export const closeOwnSession = (
  database: Database,
  sessionHash: string,
  handle: string | null,
): Promise<number> =>
  database.transaction('write', async ({ db }) => {
    const [row] = await db.execute(sql`select door.close_own_session(${sessionHash}, ${handle}) as closed`)
    return Number(row?.closed ?? 0)
  })

/** Notes that a session is in use, once an hour. */
export const touchSession = async (database: Database, sessionHash: string): Promise<void> => {
  await database.transaction('write', ({ db }) => db.execute(sql`select door.touch_session(${sessionHash})`))
}
