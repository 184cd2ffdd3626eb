import { sql } from 'drizzle-orm'
import type { Database } from '../connection/database.ts'
import { sqlState } from '../connection/sql-state.ts'

export type UnsealedAct = {
  spaceId: string
  actId: string
  /** Everything the act says, always the same text for the same act. */
  says: string
  /** The chain's last link: 0 and null before the first. */
  lastPosition: number
  lastHash: string | null
}
export type Link = { spaceId: string; position: number; actId: string; hash: string }
/** A link as it stands; `says` is null when its act is gone. */
export type StoredLink = Link & { says: string | null }

type Row = Record<string, string | null>

/** Acts that wait for their seal, as the worker's role; those of one space follow one another. */
export const unsealedActs = (database: Database, limit: number): Promise<UnsealedAct[]> =>
  database.transaction('read', async ({ db }) => {
    const rows = await db.execute<Row>(sql`
      select space_id, act_id, says, last_position, encode(last_hash, 'hex') as last_hash
      from door.unsealed_acts(${limit})`)
    return rows.map(row => ({
      spaceId: row.space_id ?? '',
      actId: row.act_id ?? '',
      says: row.says ?? '',
      lastPosition: Number(row.last_position),
      lastHash: row.last_hash ?? null,
    }))
  })

/** Adds links, all of them. @returns false when another worker was first, and none was added. */
export const sealActs = async (database: Database, links: readonly Link[]): Promise<boolean> => {
  const rows = links.map(({ spaceId: space, position, actId: act, hash }) => ({ space, position, act, hash }))
  try {
    await database.transaction('write', ({ db }) =>
      db.execute(sql`select door.seal_acts(${JSON.stringify(rows)}::jsonb)`),
    )
    return true
  } catch (error) {
    if (sqlState(error) === '23505') return false
    throw error
  }
}

/** The links after one, over all spaces, in the order of their chains. */
export const readLinks = (
  database: Database,
  after: { spaceId: string; position: number },
  limit: number,
): Promise<StoredLink[]> =>
  database.transaction('read', async ({ db }) => {
    const rows = await db.execute<Row>(sql`
      select space_id, position, act_id, encode(hash, 'hex') as hash, says
      from door.read_seals(${after.spaceId}, ${after.position}, ${limit})`)
    return rows.map(row => ({
      spaceId: row.space_id ?? '',
      position: Number(row.position),
      actId: row.act_id ?? '',
      hash: row.hash ?? '',
      says: row.says ?? null,
    }))
  })

/** Acts that neither have a seal nor wait for one: the application did not write them. */
export const foreignActs = (database: Database): Promise<{ spaceId: string; actId: string }[]> =>
  database.transaction('read', async ({ db }) => {
    const rows = await db.execute<Row>(sql`select space_id, act_id from door.foreign_acts()`)
    return rows.map(row => ({ spaceId: row.space_id ?? '', actId: row.act_id ?? '' }))
  })
