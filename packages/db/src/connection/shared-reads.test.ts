import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { elsewhere, enter, here, notesForTests, words } from '../testing/notes.ts'
import { Database, type ReadDb } from './database.ts'
import { DoorShut } from './read-batches.ts'
import { isUnavailable } from './unavailable.ts'

const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))

const scene = notesForTests()

const processOf = async (db: ReadDb) => {
  const [row] = await db.execute<{ pid: number }>(sql`select pg_backend_pid() as pid`)
  return row?.pid
}
const sleep = (db: ReadDb, seconds: number) => db.execute(sql`select pg_sleep(${seconds}::float8)`)

/** Reads that begin in every order: two batches each, with a pause between, of three doors of which one stays shut. */
const crowd = (n: number) => {
  const [space, key, seen] = [
    [here, 'key', ['deux', 'un']],
    [elsewhere, 'key', ['ailleurs']],
    [here, 'none', null],
  ][n % 3] as [string, string, string[] | null]
  const reading = scene.database.read(enter(space, key), async db => {
    const first = await words(db)
    if (n % 2) await pause(n % 7)
    // A text of its own every tenth time, so that statements are prepared while others are under way.
    const own = db.execute(sql.raw(`select words from note where words <> '${n - (n % 10)}' order by words`))
    const [second, third] = await Promise.all([words(db), own])
    return [first, second, third.map(row => row.words)]
  })
  return reading.then(
    told => expect(told).toEqual([seen, seen, seen]),
    why => {
      expect(why).toBeInstanceOf(DoorShut)
      expect(seen).toBeNull()
    },
  )
}

it('shows each of many reads on one connection its own space, and the shut out nothing', async () => {
  await Promise.all(Array.from({ length: 300 }, (_, n) => crowd(n)))
  await Promise.all(Array.from({ length: 300 }, (_, n) => crowd(n)))
  const [open] = await scene.notes.admin`
    select count(*)::int as connections from pg_stat_activity
    where usename = 'reliance_app' and datname = current_database() and query not like '%select 1'`
  expect(open?.connections).toBe(1)
})

it('fails alone: those sent before it and after it on the same connection are whole', async () => {
  const divide = (divisor: number) => (db: ReadDb) =>
    Promise.all([words(db), db.execute(sql`select 1 / ${divisor}::int as one`), words(db)])
  await scene.database.read(enter(here), divide(1))
  const ended = await Promise.allSettled(
    [1, 0, 1, 0, 0, 1].map(divisor => scene.database.read(enter(here), divide(divisor))),
  )
  expect(ended.map(one => one.status)).toEqual([
    ...['fulfilled', 'rejected', 'fulfilled'],
    ...['rejected', 'rejected', 'fulfilled'],
  ])
  for (const one of ended)
    if (one.status === 'fulfilled') expect(one.value[2]).toEqual(['deux', 'un'])
    else expect(one.reason).toMatchObject({ cause: { code: '22012' } })
})

it('keeps a long read from others, which another connection answers', async () => {
  const two = new Database(scene.notes.database.appUrl, 2)
  const slow = two.read(undefined, async db => [await processOf(db), await sleep(db, 3), performance.now()])
  await pause(100)
  const others = await Promise.all(
    Array.from({ length: 20 }, (_, n) => pause(n * 10).then(() => two.read(undefined, processOf))),
  )
  const othersEnded = performance.now()
  const [slowProcess, , slowEnded] = await slow
  await two.close()
  expect(othersEnded).toBeLessThan(slowEnded as number)
  expect(new Set(others).size).toBe(1)
  expect(others).not.toContain(slowProcess)
})

it('tells what is under way that the connection closed, and sends what still waits on the next', async () => {
  const together = (db: ReadDb) => Promise.all([sleep(db, 0.3), words(db)])
  await scene.database.read(enter(here), together)
  const cut = Array.from({ length: 4 }, () => scene.database.read(enter(here), together))
  setTimeout(() => scene.proxy.sever(), 150)
  const ended = await Promise.allSettled(cut)
  for (const one of ended)
    if (one.status === 'fulfilled') expect(one.value[1]).toEqual(['deux', 'un'])
    else expect(one.reason).toSatisfy(isUnavailable)
  // The third may be sent while the connection still closes.
  expect([0, 1, 3].map(n => ended[n]?.status)).toEqual(['rejected', 'rejected', 'fulfilled'])
  expect(scene.database.state).toMatchObject({ reading: 0, waiting: 0 })
})

it('F3: shows within 5 s that the network is silent, also to those who wait, and reads again', async () => {
  await scene.database.read(enter(here), words)
  scene.proxy.silence()
  const cut = performance.now()
  const tries = await Promise.allSettled(
    Array.from({ length: 20 }, () => scene.database.read(enter(here), words)),
  )
  expect(performance.now() - cut).toBeLessThan(5000)
  for (const one of tries) expect(one).toMatchObject({ reason: expect.toSatisfy(isUnavailable) })
  scene.proxy.heal('is gone')
  await expect
    .poll(() => scene.database.read(enter(here), words).catch(() => []), { timeout: 2000 })
    .toEqual(['deux', 'un'])
  expect(scene.database.state).toMatchObject({ reading: 0, waiting: 0 })
}, 15_000)

it('refuses who waits too long for room, and holds nothing of them', async () => {
  const slow = scene.database.read(undefined, db => sleep(db, 5.5))
  await pause(100)
  // The server is at work on a long read: whoever comes now waits here.
  const begun = performance.now()
  const why = { cause: { message: 'no connection was free' } }
  await expect(scene.database.read(enter(here), words)).rejects.toMatchObject(why)
  expect(performance.now() - begun).toBeLessThan(5000)
  await slow
  expect(await scene.database.read(enter(here), words)).toEqual(['deux', 'un'])
  expect(scene.database.state).toMatchObject({ reading: 0, waiting: 0 })
}, 15_000)

it('asks no statement for a read that is over', async () => {
  let kept: ReadDb | undefined
  await scene.database.read(enter(here), async db => {
    kept = db
  })
  const next = scene.database.read(enter(elsewhere, randomUUID()), () => pause(80))
  // What still holds the first one asks while another has its place.
  const [late, shut] = await Promise.allSettled([kept && words(kept), next])
  expect([late.status, shut.status]).toEqual(['rejected', 'rejected'])
  await expect(next).rejects.toThrow(DoorShut)
})
