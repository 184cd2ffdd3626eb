import { fileURLToPath } from 'node:url'
import { serve } from '@hono/node-server'
import { Lanes } from '@reliance/db/client.ts'
import { type Logger, pino } from 'pino'
import { type Env, readEnv } from './env.ts'
import { httpApp } from './http.ts'
import { databaseLimits } from './identity/rate-limits.ts'
import { luciaSessions } from './identity/sessions.ts'
import { Mailbox } from './mail/mailbox.ts'
import { mailTransport } from './mail/transport.ts'
import type { House } from './trpc/context.ts'
import { handleEvent } from './wiring/handlers.ts'
import { startWorker } from './worker.ts'

const webRoot = fileURLToPath(new URL('../../web/dist', import.meta.url))

export type Running = { house: House; mailbox: Mailbox | null; port: number; stop(): Promise<void> }

/** Starts the API, the web and the worker in this process. */
export const start = async (env: Env, log: Logger): Promise<Running> => {
  const lanes = new Lanes(env.DATABASE_URL, env.DATABASE_LANES)
  // A use case counts a try while its own transaction holds a lane: with one pool for both, as many such use
  // cases as there are lanes would wait for one another.
  const limitLanes = new Lanes(env.DATABASE_URL, 2)
  const house: House = {
    lanes,
    sessions: luciaSessions(lanes, env.BASE_URL.startsWith('https:')),
    limits: databaseLimits(limitLanes, env.SECRET),
    secret: env.SECRET,
    clockOffsetMs: 0,
    log,
  }
  const mailbox = env.SHOW_OUTBOX === 'yes' ? new Mailbox() : null
  const transport = mailTransport(env, mailbox)
  const worker = await startWorker(env.DATABASE_WORKER_URL, log, handleEvent({ house, env, transport }))
  const app = httpApp(house, env, webRoot, mailbox)
  const server = serve({ fetch: app.fetch, port: env.PORT, hostname: env.HOST })
  await new Promise(resolve => server.once('listening', resolve))
  const address = server.address()
  return {
    house,
    mailbox,
    port: typeof address === 'object' && address ? address.port : env.PORT,
    async stop() {
      await new Promise(resolve => {
        server.close(resolve)
        if ('closeIdleConnections' in server) server.closeIdleConnections()
      })
      await worker.stop()
      transport.close()
      await Promise.all([lanes.close(), limitLanes.close()])
    },
  }
}

/** The log: one line of JSON an event; whatever could carry a secret is cut out before it is written. */
export const makeLog = (level: string, destination?: { write(line: string): void }): Logger => {
  const secret = ['cookie', 'token', 'password', 'authorization']
  const options = {
    level,
    base: null,
    redact: { paths: [...secret, ...secret.map(name => `*.${name}`)], censor: '…' },
  }
  return destination ? pino(options, destination) : pino(options)
}

if (import.meta.main) {
  const read = readEnv(process.env)
  const log = makeLog(process.env.LOG_LEVEL ?? 'info')
  if ('mistakes' in read) {
    for (const mistake of read.mistakes) log.fatal(`configuration: ${mistake}`)
    process.exit(1)
  }
  const running = await start(read.env, log)
  log.info(`listening on ${read.env.BASE_URL}`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => running.stop().then(() => process.exit(0)))
}
