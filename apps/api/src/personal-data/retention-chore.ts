import type { Database } from '@reliance/db/connection/database.ts'
import { applyRetention } from '@reliance/db/shared/retention.ts'

const hourMs = 3_600_000
/** How long the chore rests between two looks at the clock: a process that stops does not wait for it. */
const restMs = 1000

/** Deletes what has served for long enough, once an hour. */
export const retentionChore = (database: Database): (() => Promise<number>) => {
  let nextAt = Date.now()
  return async () => {
    if (Date.now() >= nextAt) {
      await applyRetention(database)
      nextAt = Date.now() + hourMs
    }
    return restMs
  }
}
