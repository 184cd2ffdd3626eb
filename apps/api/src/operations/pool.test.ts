import type { ReadDb } from '@reliance/db/connection/database.ts'
import { sql } from 'drizzle-orm'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { foundOrganisation, requestId } from '../testing/scenes.ts'
import { baseUrl, startTestApi, type TestApi } from '../testing/test-api.ts'

const size = 4
const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))

let api: TestApi
let admin: postgres.Sql
let home: Awaited<ReturnType<typeof foundOrganisation>>
beforeAll(async () => {
  api = await startTestApi({ DATABASE_CONNECTIONS: String(size), LOG_LEVEL: 'silent' })
  admin = postgres(api.database.superuserUrl, { max: 1, onnotice: () => {} })
  home = await foundOrganisation(api, 'Bassin', 'bassin')
})
afterAll(async () => {
  await admin.end()
  await api.stop()
})

let made = 0
/** A mutation or a read as a browser sends it, given up by the browser after a while. */
const call = async (procedure: string, input: object, givenUpMs?: number): Promise<number> => {
  const answer = await fetch(`${api.origin}/trpc/${procedure}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'sec-fetch-site': 'same-origin',
      origin: baseUrl,
      cookie: api.cookieOf(home.person),
    },
    body: JSON.stringify(input),
    ...(givenUpMs !== undefined && { signal: AbortSignal.timeout(givenUpMs) }),
  }).catch(() => null)
  return answer?.status ?? 0
}
const invite = (pasted: string, givenUpMs?: number) =>
  call(
    'organisations.invite',
    { spaceId: home.spaceId, requestId: requestId(), pasted, level: 'member', lang: 'fr' },
    givenUpMs,
  )
const read = (spaceId: string, givenUpMs?: number) => call('organisations.get', { spaceId }, givenUpMs)

/** From here on statements end early, so that many can in a short test; a busy machine needs longer for others. */
const endStatementsEarly = async () => {
  const database = new URL(api.database.superuserUrl).pathname.slice(1)
  await admin.unsafe(`alter role reliance_app in database ${database} set statement_timeout = '150ms'`)
  // Those that stand were made before it.
  await admin`select pg_terminate_backend(pid) from pg_stat_activity
              where usename = 'reliance_app' and datname = current_database()`
  while ((await read(home.spaceId)) !== 200) await pause(50)
}

const held = async (db: ReadDb) => {
  const rows = await db.execute(sql`
    select pg_backend_pid() as pid, coalesce(current_setting('app.space_id', true), '') as space,
      (select count(*)::int from invitation) as seen,
      (select string_agg(name, ',') from pg_settings
        where source = 'session' and name not like 'transaction%') as settings`)
  return rows[0] as { pid: number; space: string; seen: number; settings: string }
}

/** What each connection for transactions shows at the beginning of a transaction, with all of them in use at once. */
const connections = () =>
  Promise.all(
    Array.from({ length: size }, () =>
      api.services.database.transaction('read', async ({ db }) => {
        const shown = await held(db)
        await pause(100)
        return shown
      }),
    ),
  )

/** Every pooled connection is there, and holds nothing of what ran on it. */
const expectClean = async () => {
  await expect
    .poll(() => api.services.database.state, { timeout: 10_000 })
    .toMatchObject({ free: size, busy: 0, reading: 0, waiting: 0 })
  const seen = await connections()
  expect(new Set(seen.map(one => one.pid)).size).toBe(size)
  // Reads at once, on the connections that they share.
  seen.push(
    ...(await Promise.all(
      Array.from({ length: 3 * size }, () => api.services.database.read(undefined, held)),
    )),
  )
  for (const one of seen) expect(one).toMatchObject({ space: '', seen: 0 })
  // Only what the driver sets when it connects.
  expect(new Set(seen.map(one => one.settings)).size).toBe(1)
  // A transaction that reads answers before its commit, which follows at once.
  const open = () => admin`
    select pid from pg_stat_activity where usename = 'reliance_app' and datname = current_database()
      and state like 'idle in transaction%'`
  await expect.poll(open, { timeout: 10_000 }).toHaveLength(0)
}

describe('a connection goes back to the pool with nothing left on it', () => {
  it('after requests that their clients gave up midway', async () => {
    const calls = Array.from({ length: 120 }, (_, n) =>
      n % 2 ? invite(`a${made++}@bassin.test`, 1 + (n % 40)) : read(home.spaceId, 1 + (n % 15)),
    )
    const answers = await Promise.all(calls)
    expect(answers).toContain(0)
    await expectClean()
  })

  it('after use cases that refuse, and doors that stay shut', async () => {
    const calls = Array.from({ length: 60 }, (_, n) => (n % 2 ? invite('rien ici') : read(requestId())))
    expect(new Set(await Promise.all(calls))).toEqual(new Set([400, 404]))
    await expectClean()
  })

  it('after statements that took too long, within a mutation and within a read', async () => {
    await endStatementsEarly()
    let letGo = () => {}
    const until = new Promise<void>(resolve => {
      letGo = resolve
    })
    const holding = admin.begin(async held => {
      await held`lock table invitation, organisation in access exclusive mode`
      await until
    })
    await pause(50)
    const calls = Array.from({ length: 8 }, (_, n) =>
      n % 2 ? invite(`t${made++}@bassin.test`) : read(home.spaceId),
    )
    expect(new Set(await Promise.all(calls))).toEqual(new Set([500]))
    letGo()
    await holding
    await expectClean()
  })

  it('after connections that the server ended', async () => {
    const ending = (async () => {
      for (let round = 0; round < 5; round++) {
        await admin`select pg_terminate_backend(pid) from pg_stat_activity
          where usename = 'reliance_app' and datname = current_database()`
        await pause(40)
      }
    })()
    await Promise.all(Array.from({ length: 60 }, () => invite(`e${made++}@bassin.test`)))
    await ending
    await expectClean()
    expect(await invite(`after@bassin.test`)).toBe(200)
  })
})

it('answers more mutations at once than there are connections, each counting a try while it holds one', async () => {
  const answers = await Promise.all(Array.from({ length: 4 * size }, () => invite(`n${made++}@bassin.test`)))
  expect(new Set(answers)).toEqual(new Set([200]))
})
