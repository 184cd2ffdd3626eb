import { sql } from 'drizzle-orm'
import type { Database } from '../connection/database.ts'

/**
 * Removes the account of a session from the directory, and with it every right; events bring the erasure to the
 * spaces. @returns false when the session is over.
 */
export const deleteAccount = (database: Database, sessionHash: string, pepper: string): Promise<boolean> =>
  database.transaction('write', async ({ db }) => {
    const [row] = await db.execute(sql`select door.delete_account(${sessionHash}, ${pepper}) as done`)
    return row?.done === true
  })

/** The spaces in which the person of a session may have left something. */
export const tracesOf = (
  database: Database,
  sessionHash: string,
): Promise<{ spaceId: string; kind: 'organisation' | 'coalition' }[]> =>
  database.call('read', sql`select space_id as "spaceId", kind from door.my_traces(${sessionHash})`)

/** Erases somebody who was erased before, where a restored backup brought them back. @returns whether it did. */
export const replayErasure = (
  database: Database,
  { personId, addressHashes, pepper }: { personId: string; addressHashes: readonly string[]; pepper: string },
): Promise<boolean> =>
  database.transaction('write', async ({ db }) => {
    const [row] = await db.execute(sql`
      select door.replay_erasure(${personId}, ${pepper},
        array(select jsonb_array_elements_text(${JSON.stringify(addressHashes)}::jsonb))) as done`)
    return row?.done === true
  })
