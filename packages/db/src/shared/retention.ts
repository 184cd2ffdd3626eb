import { sql } from 'drizzle-orm'
import type { Lanes } from '../connection/client.ts'

/** Deletes what has served and was kept for thirty days more, as the worker's role. */
export const applyRetention = async (lanes: Lanes): Promise<void> => {
  await lanes.transaction('write', lane => lane.db.execute(sql`select door.apply_retention()`))
}
