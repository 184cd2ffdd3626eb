import { fileURLToPath } from 'node:url'
import { Database } from '@reliance/db/connection/database.ts'
import { queueLag } from '@reliance/db/shared/queue.ts'
import type { Logger } from 'pino'
import { LiveHub } from './assemblies/live/hub.ts'
import type { AssemblyHub } from './assemblies/live/live-routes.ts'
import type { Services } from './boundary/context.ts'
import { callLimit } from './call-limit.ts'
import { describeError } from './describe-error.ts'
import { type Env, readEnv } from './env.ts'
import { httpApp } from './http.ts'
import { knownDevices } from './identity/known-devices.ts'
import { databaseLimits } from './identity/rate-limits.ts'
import { luciaSessions } from './identity/sessions.ts'
import { makeLog } from './log.ts'
import { Mailbox } from './mail/mailbox.ts'
import { mailTransport } from './mail/transport.ts'
import { listenForReplies } from './notifications/replies/reply-listener.ts'
import { sealChore } from './operations/act-chain.ts'
import { listen } from './operations/listen.ts'
import { makeMetrics } from './operations/metrics.ts'
import { operationsApp } from './operations/operations-app.ts'
import { makeReadiness } from './operations/readiness.ts'
import { replayErasures } from './personal-data/replay-erasures.ts'
import { retentionChore } from './personal-data/retention-chore.ts'
import { handleEvent } from './wiring/contexts.ts'
import { startWorker } from './worker.ts'

const webRoot = fileURLToPath(new URL('../../web/dist', import.meta.url))
/** A process that is asked to stop has gone by then, whatever it is doing. */
const stopMs = 25_000

const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))

/**
 * `port` is null where no API runs; `wake` has the worker look at the outbox now; `stop` ends what is under way and takes
 * nothing new.
 */
export type Running = {
  services: Services
  mailbox: Mailbox | null
  port: number | null
  /** Where answers to mails come in; null where none do. */
  replyPort: number | null
  wake(): void
  stop(): Promise<void>
}

const openPools = (env: Env) => ({
  serving: new Database(env.DATABASE_URL, env.DATABASE_CONNECTIONS, undefined, env.READS),
  // A use case counts a try while its own transaction holds a connection: with one pool for both, as many such use
  // cases as there are connections would wait for one another.
  limits: new Database(env.DATABASE_URL, 2),
  queue: new Database(env.DATABASE_WORKER_URL, 2),
})

/** Starts the API with the web, the worker, or both, in this process. */
export const start = async (env: Env, log: Logger): Promise<Running> => {
  const pools = openPools(env)
  const metrics = makeMetrics(pools, () => queueLag(pools.queue).catch(() => undefined))
  const isSecure = env.BASE_URL.startsWith('https:')
  const live: AssemblyHub = new LiveHub()
  const services: Services = {
    database: pools.serving,
    sessions: luciaSessions(pools.serving, isSecure),
    devices: knownDevices(env.SECRET, isSecure),
    limits: databaseLimits(pools.limits, env.SECRET),
    calls: callLimit(env.CALLS_PER_MINUTE),
    secret: env.SECRET,
    baseUrl: env.BASE_URL,
    keyFolder: env.KEY_DIR,
    clockOffsetMs: 0,
    touched: spaceId => live.touch(spaceId),
    log,
    measure: metrics,
    provider: {
      url: env.STRIPE_URL,
      // Where mails are shown instead of sent, nobody's money is meant.
      takesTestKeys: env.SHOW_OUTBOX === 'yes',
      sealingSecrets: env.SEALING_SECRETS ?? [env.SECRET],
    },
  }
  const mailbox = env.SHOW_OUTBOX === 'yes' ? new Mailbox() : null
  const transport = mailTransport(env, mailbox)
  const runsWorker = env.RUN !== 'api'
  let closing = false
  const ready = makeReadiness({
    database: pools.serving,
    queueDatabase: pools.queue,
    runsWorker,
    isClosing: () => closing,
  })
  // Before anybody is answered: a restored backup may bring back people who have been erased since.
  const replayed =
    runsWorker && env.ERASURES_FILE ? await replayErasures(pools.queue, env.SECRET, env.ERASURES_FILE) : 0
  if (replayed > 0) log.warn({ replayed }, 'erasures done again after a restore')
  // A worker that cannot reach its queue says so at the start, not in a log that nobody reads.
  if (runsWorker) await queueLag(pools.queue)
  const worker = runsWorker
    ? startWorker(pools.queue, log, handleEvent({ services, env, transport }), [
        () => sealChore(pools.queue, services),
        retentionChore(pools.queue),
      ])
    : null
  const wake = () => worker?.wake()
  pools.serving.whenWritten(wake)
  const app = httpApp(services, env, { webRoot, mailbox, ready, live })
  const api = env.RUN === 'worker' ? null : await listen(app.fetch, env.PORT, env.HOST)
  const replies =
    env.RUN === 'worker' || env.REPLY_PORT === undefined ? null : await listenForReplies(services, env, wake)
  const tools = operationsApp(ready, metrics)
  const operations =
    env.OPERATIONS_PORT === undefined ? null : await listen(tools.fetch, env.OPERATIONS_PORT, env.HOST)
  return {
    services,
    mailbox,
    port: api?.port ?? null,
    replyPort: replies?.port ?? null,
    wake,
    async stop() {
      closing = true
      // Proxies learn from the readiness that no more requests are to be sent here.
      await pause(env.DRAIN_SECONDS * 1000)
      // Whoever looks on comes again, to another process.
      live.close()
      await Promise.all([api?.close(), replies?.close(), worker?.stop()])
      transport.close()
      await Promise.all(Object.values(pools).map(database => database.close()))
      await operations?.close()
    },
  }
}

if (import.meta.main) {
  const read = readEnv(process.env)
  const log = makeLog(process.env.LOG_LEVEL ?? 'info')
  if ('mistakes' in read) {
    for (const mistake of read.mistakes) log.fatal(`configuration: ${mistake}`)
    process.exit(1)
  }
  const running = await start(read.env, log).catch(error => {
    log.fatal({ err: describeError(error) }, 'it does not start')
    process.exit(1)
  })
  log.info(running.port === null ? 'working' : `listening on ${read.env.BASE_URL}`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, async () => {
      const late = pause(stopMs).then(() => 1)
      process.exit(await Promise.race([running.stop().then(() => 0), late]))
    })
}
