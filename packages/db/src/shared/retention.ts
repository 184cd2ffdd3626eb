import { sql } from 'drizzle-orm'
import type { Database } from '../connection/database.ts'

/** Deletes what has served and was kept for thirty days more, as the worker's role. */
export const applyRetention = async (database: Database): Promise<void> => {
  await database.transaction('write', ({ db }) => db.execute(sql`select door.apply_retention()`))
}
