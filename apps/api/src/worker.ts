import { type Runner, run } from 'graphile-worker'
import type { Logger } from 'pino'
import postgres from 'postgres'
import type { OutboxEvent } from './outbox-event.ts'
import { quietLogger } from './quiet-logger.ts'

/** Delay between two looks at the outbox: short while there is work, longer when there is none. */
const busyMs = 10
const idleMs = 100

/** One statement moves due rows into the queue: both change in the same transaction, or neither does. */
const moveDue = async (sql: postgres.Sql): Promise<number> => {
  const moved = await sql`
    select graphile_worker.add_job('outbox', payload := json_build_object(
      'spaceId', space_id, 'eventId', id, 'kind', kind, 'targetSpaceId', target_space_id),
      job_key := id::text, max_attempts := 12)
    from door.relay_batch(200)`
  return moved.length
}

export type Worker = { stop(): Promise<void> }

/**
 * Moves due outbox rows to the queue and works the queue off. Both are done at least once; handlers recheck
 * the state and are idempotent by event.
 * @param workerUrl where to connect as `reliance_worker`, the owner of the queue's schema.
 */
export const startWorker = async (
  workerUrl: string,
  log: Logger,
  handle: (event: OutboxEvent) => Promise<void>,
): Promise<Worker> => {
  const runner: Runner = await run({
    connectionString: workerUrl,
    concurrency: 4,
    noHandleSignals: true,
    taskList: { outbox: payload => handle(payload as OutboxEvent) },
    logger: quietLogger(log),
  })
  const sql = postgres(workerUrl, { max: 1, onnotice: () => {}, fetch_types: false })
  let stopping = false
  const loop = (async () => {
    while (!stopping) {
      let moved = 0
      try {
        moved = await moveDue(sql)
      } catch (error) {
        log.warn({ err: { name: (error as Error).name, message: (error as Error).message } }, 'relay waits')
        await new Promise(resolve => setTimeout(resolve, 1000))
      }
      await new Promise(resolve => setTimeout(resolve, moved > 0 ? busyMs : idleMs))
    }
  })()
  return {
    async stop() {
      stopping = true
      await loop
      await sql.end({ timeout: 2 })
      await runner.stop()
    },
  }
}
