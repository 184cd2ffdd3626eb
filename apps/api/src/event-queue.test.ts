import { randomUUID } from 'node:crypto'
import { Database } from '@reliance/db/connection/database.ts'
import { letGo, putBack, queueLag, renewLeases, takeDue } from '@reliance/db/shared/queue.ts'
import { createTestDatabase, type TestDatabase } from '@reliance/db/testing/test-database.ts'
import postgres from 'postgres'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { makeLog } from './log.ts'
import type { OutboxEvent } from './outbox-event.ts'
import { startWorker, type Worker } from './worker.ts'

let testDatabase: TestDatabase
let admin: postgres.Sql
const opened: Database[] = []
const workers: Worker[] = []
const spaceId = randomUUID()
beforeAll(async () => {
  testDatabase = await createTestDatabase()
  admin = postgres(testDatabase.superuserUrl, { max: 1, onnotice: () => {} })
  await admin`insert into space (id, kind, clock_offset_ms) values (${spaceId}, 'organisation', 0)`
})
beforeEach(() => admin`delete from outbox`)
afterEach(async () => {
  await Promise.all(workers.splice(0).map(worker => worker.stop()))
  await Promise.all(opened.splice(0).map(database => database.close()))
})
afterAll(async () => {
  await admin.end()
  await testDatabase.drop()
})

const log = makeLog('silent')
const open = (): Database => {
  const database = new Database(testDatabase.workerUrl, 2)
  opened.push(database)
  return database
}
const start = (handle: (event: OutboxEvent) => Promise<void>): Worker => {
  const worker = startWorker(open(), log, handle, [])
  workers.push(worker)
  return worker
}
/** Events that are due now. */
const emit = async (count: number): Promise<string[]> => {
  const rows = Array.from({ length: count }, (_, position) => ({
    space_id: spaceId,
    id: randomUUID(),
    position,
    kind: 'test',
    payload: {},
    run_at: new Date(Date.now() - 1000),
  }))
  await admin`insert into outbox ${admin(rows as never[])}`
  return rows.map(row => row.id)
}
const left = async () =>
  admin<{ id: string; attempts: number; seconds: number }[]>`
    select id, attempts, extract(epoch from run_at - now())::float8 as seconds
    from outbox where done_at is null order by position`
const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))

it('hands each event to one of two workers, once', async () => {
  const ids = await emit(150)
  const handled: string[] = []
  const handle = async ({ eventId }: OutboxEvent) => {
    await pause(Math.random() * 4)
    handled.push(eventId)
  }
  start(handle)
  start(handle)
  await expect.poll(async () => (await left()).length).toBe(0)
  expect(handled.toSorted()).toEqual(ids.toSorted())
})

it('begins at once when it is woken, and by itself within its rest otherwise', async () => {
  const handled: string[] = []
  const worker = start(async ({ eventId }) => void handled.push(eventId))
  await pause(200)
  const [woken = ''] = await emit(1)
  worker.wake()
  await expect.poll(() => handled, { interval: 10 }).toContain(woken)
  const [unheard = ''] = await emit(1)
  await expect.poll(() => handled, { interval: 10 }).toContain(unheard)
})

it('does the events of a worker that took them and was never heard of again', async () => {
  const [id = ''] = await emit(1)
  await admin`update outbox set attempts = 1, run_at = now() + interval '6 seconds'`
  const handled: string[] = []
  start(async ({ eventId }) => void handled.push(eventId))
  await pause(300)
  expect(handled).toEqual([])
  await admin`update outbox set run_at = now()`
  await expect.poll(() => handled).toEqual([id])
})

it('keeps events that take longer than their lease to itself, also while it stops', async () => {
  await emit(2)
  let begun = 0
  const end = Promise.withResolvers<void>()
  const handle = async () => {
    begun += 1
    await end.promise
  }
  const stopping = start(handle)
  await expect.poll(() => begun).toBe(2)
  const stopped = stopping.stop()
  start(handle)
  await pause(7500)
  expect(begun).toBe(2)
  end.resolve()
  await stopped
  expect(await left()).toEqual([])
}, 40_000)

it('leaves alone what another worker has by now', async () => {
  await emit(1)
  const database = open()
  const [before] = await takeDue(database, [], 1)
  await admin`update outbox set run_at = now()`
  const [now] = await takeDue(database, [], 1)
  if (!before || !now) throw new Error('two takings')
  await putBack(database, before)
  await renewLeases(database, [before])
  await letGo(database, [before])
  const [kept] = await left()
  expect(kept?.attempts).toBe(2)
  expect(kept?.seconds).toBeGreaterThan(5)
  expect(kept?.seconds).toBeLessThan(6.1)
  await letGo(database, [now])
  expect((await left())[0]).toMatchObject({ attempts: 1 })
})

it('takes no more than it begins, so that a process that dies has tried what it took', async () => {
  await emit(20)
  const end = Promise.withResolvers<void>()
  start(() => end.promise)
  await expect.poll(async () => (await left()).filter(row => row.attempts > 0).length).toBe(4)
  await pause(200)
  expect((await left()).filter(row => row.attempts > 0)).toHaveLength(4)
  end.resolve()
})

it('takes no more than its limit, whatever way the server chooses to find them', async () => {
  const [{ name } = { name: '' }] = await admin<{ name: string }[]>`select current_database() as name`
  const settings = ['hashjoin', 'mergejoin', 'material', 'indexscan', 'bitmapscan', 'memoize'].map(
    one => `enable_${one}`,
  )
  const inThis = `alter role reliance_worker in database ${name}`
  for (const setting of settings) await admin.unsafe(`${inThis} set ${setting} = off`)
  await emit(20)
  // It believes that the table has one row.
  await admin`vacuum outbox`
  await admin`update pg_class set reltuples = 1, relpages = 1 where oid = 'outbox'::regclass`
  const taken = await takeDue(open(), [], 4)
  for (const setting of settings) await admin.unsafe(`${inThis} reset ${setting}`)
  expect(taken).toHaveLength(4)
})

it('tries a failed event again later each time, does the others, and leaves it after twelve times', async () => {
  const [bad = ''] = await emit(30)
  const worker = start(async ({ eventId }) => {
    if (eventId === bad) throw new Error('no')
  })
  await expect.poll(async () => (await left()).length).toBe(1)
  const pauses: number[] = []
  for (let attempt = 1; attempt <= 12; attempt++) {
    const tried = async () => {
      const [row] = await left()
      return row?.attempts === attempt && row.seconds !== undefined && (row.seconds > 6.5 || attempt === 1)
    }
    await expect.poll(tried, { interval: 20 }).toBe(true)
    pauses.push((await left())[0]?.seconds ?? 0)
    await admin`update outbox set run_at = now() where done_at is null`
    worker.wake()
  }
  expect(pauses[11]).toBeGreaterThan(21_000)
  await pause(300)
  expect((await left())[0]?.attempts).toBe(12)
  expect(await queueLag(open())).toMatchObject({ due: 0, failed: 1 })
}, 60_000)

it('lets others have what a look brings after it was asked to stop', async () => {
  await emit(3)
  const worker = start(async () => {
    throw new Error('it was asked to stop')
  })
  const locked = Promise.withResolvers<void>()
  const end = Promise.withResolvers<void>()
  const holding = admin.begin(async tx => {
    await tx`lock table outbox in access exclusive mode`
    locked.resolve()
    await end.promise
  })
  await locked.promise
  worker.wake()
  await pause(1200)
  const stopped = worker.stop()
  end.resolve()
  await Promise.all([holding, stopped])
  const rows = await left()
  expect(rows.map(row => row.attempts)).toEqual(rows.map(() => 0))
  expect(rows.every(row => row.seconds <= 0)).toBe(true)
})
