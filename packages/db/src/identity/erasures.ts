import { sql } from 'drizzle-orm'
import type { Lanes } from '../connection/client.ts'

/**
 * Removes the account of a session from the directory, and with it every right; events bring the erasure to the
 * spaces. @returns false when the session is over.
 */
export const deleteAccount = (lanes: Lanes, sessionHash: string, pepper: string): Promise<boolean> =>
  lanes.transaction('write', async lane => {
    const [row] = await lane.db.execute(sql`select door.delete_account(${sessionHash}, ${pepper}) as done`)
    return row?.done === true
  })

/** The spaces in which the person of a session may have left something. */
export const tracesOf = (
  lanes: Lanes,
  sessionHash: string,
): Promise<{ spaceId: string; kind: 'organisation' | 'coalition' }[]> =>
  lanes.call('read', sql`select space_id as "spaceId", kind from door.my_traces(${sessionHash})`)

/** Erases somebody who was erased before, where a restored backup brought them back. @returns whether it did. */
export const replayErasure = (
  lanes: Lanes,
  { personId, addressHashes, pepper }: { personId: string; addressHashes: readonly string[]; pepper: string },
): Promise<boolean> =>
  lanes.transaction('write', async lane => {
    const [row] = await lane.db.execute(sql`
      select door.replay_erasure(${personId}, ${pepper},
        array(select jsonb_array_elements_text(${JSON.stringify(addressHashes)}::jsonb))) as done`)
    return row?.done === true
  })
