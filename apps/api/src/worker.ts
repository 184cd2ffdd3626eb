import { Socket } from 'node:net'
import type { Lanes } from '@reliance/db/client.ts'
import { leaseSeconds, relayDue, renewLeases, workerLag } from '@reliance/db/shared/queue.ts'
import { isUnavailable } from '@reliance/db/unavailable.ts'
import { type Runner, run } from 'graphile-worker'
import pg from 'pg'
import type { Logger } from 'pino'
import { describeError } from './describe-error.ts'
import type { OutboxEvent } from './outbox-event.ts'
import { quietLogger } from './quiet-logger.ts'

/** Delay between two looks at the outbox: short while there is work, longer when there is none. */
const busyMs = 10
const idleMs = 100
/** Delay after a failure, and how long a job under way may take to end when the process stops. */
const againMs = 500
const endMs = 15_000
/** A queue that takes no job, while one is due for longer than this, has lost its workers without a word. */
const silentSeconds = 10
/** Tries of a job while the database is away, before it is left to the queue. */
const patience = 20

const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))
const why = (error: unknown) => ({ err: describeError(error) })

export type Worker = { stop(): Promise<void> }

/** The queue's own connections: kept in sight, so that they can be ended when the network is silent. */
const makePool = (connectionString: string, log: Logger) => {
  const sockets = new Set<Socket>()
  const pool = new pg.Pool({
    connectionString,
    max: 6,
    connectionTimeoutMillis: 3000,
    keepAlive: true,
    stream: () => {
      const socket = new Socket()
      sockets.add(socket)
      return socket.once('close', () => sockets.delete(socket))
    },
  })
  const failed = (error: Error) => log.debug(why(error), 'a connection of the queue closed')
  pool.on('error', failed)
  pool.on('connect', client => client.on('error', failed))
  return {
    pool,
    cut: () => {
      for (const socket of sockets) socket.destroy()
    },
  }
}

/** Resolves when the queue gives up: it does when it cannot end a job, and its own promise then stays open. */
const over = (runner: Runner): Promise<unknown> =>
  Promise.race([
    runner.promise.catch(() => {}),
    new Promise(resolve => runner.events.once('pool:gracefulShutdown', resolve)),
  ])

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
  const { pool, cut } = makePool(workerUrl, log)
  lanes.whenLost(cut)
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
  const begin = (): Promise<Runner> =>
    run({
      pgPool: pool,
      concurrency: 4,
      noHandleSignals: true,
      taskList: { outbox: (payload, { job }) => work(payload, job.id) },
      logger: quietLogger(log),
      // Where a job is ended at once, a lost connection ends the process: nobody awaits the package's promise.
      preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
    })
  const repeat = async (each: () => Promise<number>) => {
    while (!stopping)
      await pause(
        await each().catch(error => {
          log.warn(why(error), 'the worker waits')
          return againMs
        }),
      )
  }
  let runner = await begin()
  let silent = Promise.withResolvers<void>()
  let ended = over(runner)
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
      await Promise.race([ended, silent.promise])
      if (stopping) return 0
      log.warn('the queue gave up and is begun again')
      await Promise.race([runner.stop().catch(() => {}), pause(againMs)])
      runner = await begin()
      silent = Promise.withResolvers()
      ended = over(runner)
      return againMs
    }),
    repeat(async () => {
      const { queueSeconds } = await workerLag(lanes)
      const takesNone = underWay.size === 0 && queueSeconds > silentSeconds
      if (takesNone && tookNone) {
        log.warn({ queueSeconds: Math.round(queueSeconds) }, 'the queue takes no job')
        // Its workers wait for answers that do not come: their connections go first.
        cut()
        silent.resolve()
      }
      tookNone = takesNone
      return silentSeconds * 200
    }),
  ]
  return {
    async stop() {
      stopping = true
      await Promise.race([runner.stop().catch(() => {}), pause(endMs)])
      await Promise.race([Promise.all(loops), pause(againMs)])
      await Promise.race([pool.end(), pause(againMs)])
    },
  }
}
