import { connect, createServer } from 'node:net'
import { sql } from 'drizzle-orm'
import postgres from 'postgres'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type CutProxy, startCutProxy } from '../testing/cut-proxy.ts'
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts'
import { Database } from './database.ts'

const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))

let testDatabase: TestDatabase
let admin: postgres.Sql
beforeAll(async () => {
  testDatabase = await createTestDatabase()
  admin = postgres(testDatabase.superuserUrl, { max: 1, onnotice: () => {} })
  await admin`create table kept (name text primary key)`
  await admin`grant select, insert on kept to reliance_app`
})
afterAll(async () => {
  await admin.end()
  await testDatabase.drop()
})

let proxy: CutProxy
let database: Database
beforeEach(async () => {
  proxy = await startCutProxy(testDatabase.appUrl)
  database = new Database(proxy.through(testDatabase.appUrl), 2)
})
afterEach(async () => {
  await database.close()
  await proxy.stop()
})

const keep = (name: string, before: () => Promise<unknown> = async () => {}) =>
  database.transaction('write', async ({ db }) => {
    await db.execute(sql`insert into kept values (${name})`)
    await before()
    return name
  })
const isKept = async (name: string) => (await admin`select from kept where name = ${name}`).length === 1

describe('a write that is acknowledged is kept', () => {
  it('also when the connection is lost and made again between the last statement and the commit', async () => {
    const cut = keep('cut', async () => {
      proxy.sever()
      await pause(300)
    })
    await expect(cut).rejects.toThrow('connection closed')
    expect(await isKept('cut')).toBe(false)
    expect(await keep('after')).toBe('after')
    expect(await isKept('after')).toBe(true)
  })

  it('sends nothing of a transaction after its connection is lost', async () => {
    const cut = database.transaction('write', async ({ db }) => {
      await db.execute(sql`select 1`)
      proxy.sever()
      await pause(300)
      await db.execute(sql`insert into kept values ('alone')`)
    })
    await expect(cut).rejects.toThrow()
    expect(await isKept('alone')).toBe(false)
  })
})

describe('what is left for the end of a transaction', () => {
  const keepLast = (name: string, ...last: (() => Promise<unknown>)[]) =>
    database.transaction('write', async ({ db, lastly }) => {
      await db.execute(sql`select 1`)
      lastly(async () => db.execute(sql`insert into kept values (${name})`))
      for (const one of last) lastly(one)
      return proxy.sent()
    })

  it('travels in one message with the commit', async () => {
    const messages: number[] = []
    for (const name of ['last-1', 'last-2', 'last-3', 'last-4', 'last-5', 'last-6']) {
      const before = await keepLast(name)
      messages.push(proxy.sent() - before)
      expect(await isKept(name)).toBe(true)
    }
    // What is new on a connection is prepared first, and the health check is counted as well.
    expect(Math.min(...messages)).toBe(1)
  })

  it('takes the whole back with the reason when a statement of it fails', async () => {
    await keepLast('twice')
    const again = keepLast('beside', async () => database.transaction('read', async () => {}).then(() => {}))
    await expect(again).rejects.toThrow('sent at once')
    expect(await isKept('beside')).toBe(false)
    await expect(keepLast('twice')).rejects.toMatchObject({ cause: { code: '23505' } })
    const broken = keepLast('broken', async () => {
      throw new Error('no row could be made')
    })
    await expect(broken).rejects.toThrow('no row could be made')
    expect(await isKept('broken')).toBe(false)
    expect(await keep('after-all')).toBe('after-all')
  })
})

it('lets no branch of failed work into the next transaction', async () => {
  const one = new Database(testDatabase.appUrl, 1)
  let [straggler, left]: Promise<unknown>[] = [Promise.resolve(), Promise.resolve()]
  const failed = one.transaction('write', async ({ db, lastly }) => {
    straggler = pause(50).then(() => db.execute(sql`insert into kept values ('straggler')`))
    left = pause(60).then(() =>
      lastly(() => db.execute(sql`insert into kept values ('left')`).then(() => {})),
    )
    for (const one of [straggler, left]) one.catch(() => {})
    await db.execute(sql`select 1 / 0`)
  })
  await expect(failed).rejects.toThrow()
  await one.transaction('write', () => pause(150))
  await expect(straggler).rejects.toMatchObject({ cause: { message: expect.stringContaining('is over') } })
  await expect(left).rejects.toThrow('is over')
  await one.close()
  expect(await isKept('straggler')).toBe(false)
})

/** A server that still starts: it refuses two connections, and closes each only after it has said so. */
const startSlowly = async (url: string) => {
  const { hostname, port } = new URL(url)
  const said = Buffer.from('SFATAL\0VFATAL\0C57P03\0Mthe database system is starting up\0\0')
  const refusal = Buffer.concat([Buffer.from('E'), Buffer.alloc(4), said])
  refusal.writeUInt32BE(said.length + 4, 1)
  let connections = 0
  const server = createServer(near => {
    near.on('error', () => {})
    if (connections++ < 2) {
      near.once('data', () => near.write(refusal))
      setTimeout(() => near.end(), 100)
      return
    }
    const far = connect(Number(port), hostname)
    far.on('error', () => near.destroy())
    near.pipe(far).pipe(near)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', () => resolve()))
  const address = server.address()
  const own = typeof address === 'object' && address ? address.port : 0
  return { url: Object.assign(new URL(url), { port: String(own) }).toString(), stop: () => server.close() }
}

it('begins on the connection that answers, when one that refused closes only afterwards', async () => {
  const slow = await startSlowly(testDatabase.appUrl)
  const one = new Database(slow.url, 1)
  const write = (name: string) =>
    one.transaction('write', ({ db }) => db.execute(sql`insert into kept values (${name})`))
  await expect(write('refused')).rejects.toMatchObject({ code: '57P03' })
  await write('slow-start')
  await write('after-slow-start')
  await one.close()
  slow.stop()
  expect([await isKept('refused'), await isKept('slow-start'), await isKept('after-slow-start')]).toEqual([
    ...[false, true, true],
  ])
})

it('refuses who waits too long for a connection, and serves again', async () => {
  const both = [keep('slow-1', () => pause(4500)), keep('slow-2', () => pause(4500))]
  await expect(keep('late')).rejects.toThrow('no connection was free')
  await Promise.all(both)
  expect(await keep('again')).toBe('again')
  await expect.poll(() => database.state).toMatchObject({ free: 2, busy: 0, waiting: 0 })
}, 10_000)

it('F3: shows within 5 s that the network is silent, and works again within 2 s', async () => {
  await Promise.all([keep('before-1'), keep('before-2')])
  proxy.silence()
  const cut = performance.now()
  const tries = await Promise.allSettled([1, 2, 3, 4].map(n => keep(`silent-${n}`)))
  const shown = performance.now() - cut
  expect(tries.map(one => one.status)).toEqual(Array(4).fill('rejected'))
  expect(shown).toBeLessThan(5000)
  await pause(1200)
  const refusedAt = performance.now()
  await expect(keep('refused')).rejects.toThrow('does not answer')
  expect(performance.now() - refusedAt).toBeLessThan(1000)
  proxy.heal('is gone')
  const healed = performance.now()
  while (!(await keep(`healed-${performance.now()}`).catch(() => null))) await pause(20)
  expect(performance.now() - healed).toBeLessThan(2000)
  await expect.poll(() => database.state).toEqual({ free: 2, busy: 0, reading: 0, waiting: 0, answers: true })
}, 15_000)
