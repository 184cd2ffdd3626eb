import type { Lanes } from '@reliance/db/client.ts'
import { leaseSeconds, relayDue, renewLeases, workerLag } from '@reliance/db/shared/queue.ts'
import { isUnavailable } from '@reliance/db/unavailable.ts'
import type { Logger } from 'pino'
import { describeError } from './describe-error.ts'
import type { OutboxEvent } from './outbox-event.ts'
import { startQueue } from './queue-runner.ts'

/** Delay between two looks at the outbox: short while there is work, longer when there is none. */
const busyMs = 10
const idleMs = 100
/** Delay after a failure, and how long a job under way may take to end when the process stops. */
const againMs = 500
const endMs = 15_000
/** A queue that takes no job, while one is due for longer than this, has lost its workers without a word. */
const silentSeconds = 10
/** How often that is looked at; twice in a row, so that a server that just came back is given its time. */
const watchMs = 2000
/** Tries of a job while the database is away, before it is left to the queue. */
const patience = 20

const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))
const why = (error: unknown) => ({ err: describeError(error) })

export type Worker = { stop(): Promise<void> }

/**
 * Moves due outbox rows to the queue and works the queue off. Both are done at least once; handlers recheck
 * the state and are idempotent by event. Any number of processes may do it at once.
 * @param lanes connected, as `workerUrl` does, as `reliance_worker`, the owner of the queue's schema.
 * @param chores done again and again beside it; each answers how long it rests (milliseconds).
 */
export const startWorker = async (
  lanes: Lanes,
  workerUrl: string,
  log: Logger,
  handle: (event: OutboxEvent) => Promise<void>,
  chores: readonly (() => Promise<number>)[],
): Promise<Worker> => {
  const underWay = new Set<string>()
  let stopping = false
  const work = async (payload: unknown, id: string): Promise<void> => {
    underWay.add(id)
    try {
      await onceAvailable(() => handle(payload as OutboxEvent))
    } catch (error) {
      // The queue stores the message of what it is given: a mail server's holds the address that it refuses.
      throw new Error(error instanceof Error ? error.name : 'unknown', { cause: error })
    } finally {
      underWay.delete(id)
    }
  }
  /** Where the database goes away the job is not to blame, whose next try would come later each time. */
  const onceAvailable = async (attempt: () => Promise<void>): Promise<void> => {
    for (let tries = 1; ; tries++)
      try {
        return await attempt()
      } catch (error) {
        if (stopping || tries === patience || !isUnavailable(error)) throw error
        await pause(againMs)
      }
  }
  const repeat = async (each: () => Promise<number>) => {
    while (!stopping)
      await pause(
        await each().catch(error => {
          log.warn(why(error), 'the worker waits')
          return againMs
        }),
      )
  }
  const queue = await startQueue(workerUrl, log, work)
  lanes.whenLost(queue.cut)
  let tookNone = false
  const loops = [
    ...chores.map(repeat),
    repeat(async () => ((await relayDue(lanes)) > 0 ? busyMs : idleMs)),
    repeat(async () => {
      const freed = await renewLeases(lanes, [...underWay])
      if (freed > 0) log.warn({ freed }, 'jobs of a worker that is gone')
      return (leaseSeconds * 1000) / 5
    }),
    repeat(async () => {
      await queue.over()
      if (stopping) return 0
      log.warn('the queue gave up and is begun again')
      await queue.beginAgain()
      return againMs
    }),
    repeat(async () => {
      const { queueSeconds } = await workerLag(lanes)
      const takesNone = underWay.size === 0 && queueSeconds > silentSeconds
      if (takesNone && tookNone) {
        log.warn({ queueSeconds: Math.round(queueSeconds) }, 'the queue takes no job')
        queue.giveUp()
      }
      tookNone = takesNone
      return watchMs
    }),
  ]
  return {
    async stop() {
      stopping = true
      await queue.end(endMs)
      await Promise.race([Promise.all(loops), pause(againMs)])
      await queue.close()
    },
  }
}
