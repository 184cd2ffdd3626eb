import { Socket } from 'node:net'
import { type Runner, run } from 'graphile-worker'
import pg from 'pg'
import type { Logger } from 'pino'
import { describeError } from './describe-error.ts'
import { quietLogger } from './quiet-logger.ts'

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
  const failed = (error: Error) =>
    log.debug({ err: describeError(error) }, 'a connection of the queue closed')
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

/** Delay before a runner that does not end is left behind, and for the end of its connections. */
const leaveMs = 500

const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))

/**
 * The runner of the queue in this process, which can be begun again.
 * @param connectionString of the role that owns the queue's schema; @param work one job, by its payload and id.
 */
export const startQueue = async (
  connectionString: string,
  log: Logger,
  work: (payload: unknown, id: string) => Promise<void>,
) => {
  const { pool, cut } = makePool(connectionString, log)
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
  let runner = await begin()
  let ended = over(runner)
  let givenUp = Promise.withResolvers<void>()
  const leave = (ms: number) => Promise.race([runner.stop().catch(() => {}), pause(ms)])
  return {
    /** Ends its connections, whose server does not answer: it makes others. */
    cut,
    /** For one whose workers wait for answers that do not come. */
    giveUp(): void {
      cut()
      givenUp.resolve()
    },
    /** Resolves when it gave up, or was given up. */
    over: (): Promise<unknown> => Promise.race([ended, givenUp.promise]),
    async beginAgain(): Promise<void> {
      await leave(leaveMs)
      runner = await begin()
      ended = over(runner)
      givenUp = Promise.withResolvers()
    },
    /** Takes nothing new and waits for the jobs under way, for so long. */
    end: leave,
    async close(): Promise<void> {
      await Promise.race([pool.end(), pause(leaveMs)])
    },
  }
}
