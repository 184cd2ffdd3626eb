import type { Lanes } from '@reliance/db/connection/client.ts'
import { applyRetention } from '@reliance/db/shared/retention.ts'

const hourMs = 3_600_000
/** How long the chore rests between two looks at the clock: a process that stops does not wait for it. */
const restMs = 1000

/** Deletes what has served for long enough, once an hour. */
export const retentionChore = (lanes: Lanes): (() => Promise<number>) => {
  let nextAt = Date.now()
  return async () => {
    if (Date.now() >= nextAt) {
      await applyRetention(lanes)
      nextAt = Date.now() + hourMs
    }
    return restMs
  }
}
