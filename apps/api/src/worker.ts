import { setTimeout as wait } from 'node:timers/promises'
import type { Database } from '@reliance/db/connection/database.ts'
import type { Logger } from 'pino'
import { describeError } from './describe-error.ts'
import { EventQueue, renewMs } from './event-queue.ts'
import type { OutboxEvent } from './outbox-event.ts'

/** Delay after a failure. */
const againMs = 500

export type Worker = {
  /** Something may be due: looks now instead of at the end of its rest. */
  wake(): void
  /** Takes nothing new, ends what is under way (15 s at most), and lets go of the rest. */
  stop(): Promise<void>
}

/**
 * Works the outbox off: takes due events, hands each to `handle`, and notes those that are done. Each is handled at
 * least once; handlers recheck the state and are idempotent by event. Any number of processes may do it at once.
 * @param database connected as `reliance_worker`.
 * @param chores done again and again beside it; each answers how long it rests (milliseconds).
 */
export const startWorker = (
  database: Database,
  log: Logger,
  handle: (event: OutboxEvent) => Promise<void>,
  chores: readonly (() => Promise<number>)[],
): Worker => {
  const queue = new EventQueue(database, log, handle)
  const stopping = new AbortController()
  // Its one error is that the rest was cut short.
  const pause = (ms: number) => wait(ms, undefined, { signal: stopping.signal }).catch(() => {})
  const repeat = async (each: () => Promise<number>, rest: (ms: number) => Promise<void>) => {
    while (!queue.isClosing)
      await rest(
        await each().catch(error => {
          log.warn({ err: describeError(error) }, 'the worker waits')
          return againMs
        }),
      )
  }
  const loops = [
    repeat(
      () => queue.look(),
      ms => queue.rest(ms),
    ),
    repeat(async () => {
      await queue.renew()
      return renewMs
    }, pause),
    ...chores.map(chore => repeat(chore, pause)),
  ]
  return {
    wake: () => queue.wake(),
    async stop() {
      await queue.close()
      stopping.abort()
      // A chore may be waiting for a server that does not answer.
      await Promise.race([Promise.all(loops), wait(againMs, undefined, { ref: false })])
    },
  }
}
