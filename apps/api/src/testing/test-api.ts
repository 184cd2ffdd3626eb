import { randomUUID } from 'node:crypto'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { sessionDays } from '@reliance/core/identity/request-link.ts'
import { createTestDatabase, type TestDatabase } from '@reliance/db/testing/test-database.ts'
import { createTRPCClient, httpLink, TRPCClientError } from '@trpc/client'
import { enterAs, linkFor } from '../demo/demo-person.ts'
import { readEnv } from '../env.ts'
import { makeLog } from '../log.ts'
import { type Running, start } from '../main.ts'
import type { AppRouter } from '../router.ts'

/** Where the application believes it is served; its pages are the only trusted origin. */
export const baseUrl = 'http://localhost:4999'

/** A person at a browser: a client of the API with their own cookie. */
export type TestPerson = ReturnType<typeof clientOf> & { address: string }

/** What a browser keeps: its session, and what it is known for. */
export type Jar = { cookie: string; device?: string }
const cookiesOf = ({ cookie, device }: Jar): string => [cookie, device].filter(Boolean).join('; ')

/** A client of the API at `origin`, with the cookies of one browser; `send` is how it reaches the network. */
export const clientOf = (origin: string, trusted: string, jar: Jar, send = fetch) =>
  createTRPCClient<AppRouter>({
    links: [
      httpLink({
        url: `${origin}/trpc`,
        methodOverride: 'POST',
        headers: () => ({ cookie: cookiesOf(jar), 'sec-fetch-site': 'same-origin', origin: trusted }),
        async fetch(url, options) {
          const answer = await send(url, options as RequestInit)
          for (const line of answer.headers.getSetCookie()) {
            const [pair = ''] = line.split(';')
            jar[/^[^=]*-device=/.test(pair) ? 'device' : 'cookie'] = pair
          }
          return answer
        },
      }),
    ],
  })

/**
 * The whole API over HTTP, on a database of its own (or on one that is there), with its worker running.
 * @param send how its clients reach the network.
 */
export const startTestApi = async (
  extra: Record<string, string> = {},
  onLog: (line: string) => void = line => process.stdout.write(line),
  there?: TestDatabase,
  send = fetch,
) => {
  const database = there ?? (await createTestDatabase())
  const read = readEnv({
    DATABASE_URL: database.appUrl,
    DATABASE_WORKER_URL: database.workerUrl,
    SECRET: 'only for tests, forty characters or more',
    BASE_URL: baseUrl,
    PORT: '0',
    SHOW_OUTBOX: extra.SMTP_URL ? 'no' : 'yes',
    DATABASE_CONNECTIONS: '4',
    // All that a test plays come from one address.
    CALLS_PER_MINUTE: '1000000',
    // Made when the first secret ballot opens.
    KEY_DIR: path.join(tmpdir(), `reliance-keys-${randomUUID()}`),
    LOG_LEVEL: 'error',
    // Nobody there: no test calls Stripe itself.
    STRIPE_URL: 'http://127.0.0.1:9',
    ...extra,
  })
  if ('mistakes' in read) throw new Error(read.mistakes.join('\n'))
  const running: Running = await start(read.env, makeLog(read.env.LOG_LEVEL, { write: onLog }))
  const origin = `http://127.0.0.1:${running.port}`
  const jars = new Map<object, Jar>()

  const visitor = (cookie = ''): ReturnType<typeof clientOf> => {
    const jar: Jar = { cookie }
    const client = clientOf(origin, read.env.BASE_URL, jar, send)
    jars.set(client, jar)
    return client
  }
  const given = new Set<string>()
  /** The token of a sign-in mail to that address that no earlier call was given. */
  const tokenFor = async (address: string): Promise<string> => {
    for (let wait = 0; wait < 200; wait++) {
      for (const mail of running.mailbox?.mails ?? []) {
        const token = /#([A-Za-z0-9_-]{43})/.exec(mail.text)?.[1]
        if (mail.to !== address || !token || given.has(token)) continue
        given.add(token)
        return token
      }
      await new Promise(resolve => setTimeout(resolve, 25))
    }
    throw new Error(`no mail for ${address}`)
  }
  /** Somebody who has come in, without the mail: scenes begin here. */
  const signIn = async (address: string, name = 'Personne'): Promise<TestPerson> => {
    const { sessionToken } = await enterAs(running.services, name, address, sessionDays)
    const [cookie] = running.services.sessions.cookieFor(sessionToken).split(';')
    return Object.assign(visitor(cookie), { address })
  }
  /** The whole way, for tests about it: asks for the link, waits for its mail, follows it and says a name. */
  const signInByMail = async (address: string, name = 'Personne'): Promise<TestPerson> => {
    const client = visitor()
    await client.identity.requestLink.mutate({ address, lang: 'fr' })
    await client.identity.useLink.mutate({ token: await tokenFor(address) })
    await client.identity.setProfile.mutate({ name, lang: 'fr' })
    return Object.assign(client, { address })
  }
  return {
    origin,
    /** Where its pages are served, as it believes. */
    servedAt: read.env.BASE_URL,
    running,
    database,
    services: running.services,
    visitor,
    signIn,
    signInByMail,
    tokenFor,
    /** A link to come in as that address, for a browser; no mail brings it. */
    linkFor: (address: string, next = '/') => linkFor(running.services, { address }, next),
    cookieOf: (client: object) => jars.get(client)?.cookie ?? '',
    async stop() {
      await running.stop()
      await database.drop()
    },
  }
}
export type TestApi = Awaited<ReturnType<typeof startTestApi>>

/** The refused rule of a call, or the code of its transport error; fails when the call succeeds. */
export const refusalOf = async (call: Promise<unknown>): Promise<string> => {
  try {
    await call
  } catch (error) {
    if (error instanceof TRPCClientError) return error.message
    throw error
  }
  throw new Error('the call was not refused')
}
