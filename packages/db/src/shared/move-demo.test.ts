import { randomUUID } from 'node:crypto'
import postgres from 'postgres'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts'

/** The application moves the time of the demo, and never that of people. */
let database: TestDatabase
let admin: postgres.Sql
let app: postgres.Sql
const [demo, real] = [randomUUID(), randomUUID()]
const day = 86_400_000

beforeAll(async () => {
  database = await createTestDatabase()
  admin = postgres(database.superuserUrl, { max: 1, onnotice: () => {} })
  app = postgres(database.appUrl, { max: 1, onnotice: () => {} })
  const waiting = (space: string) =>
    `('${space}', gen_random_uuid(), 1, 'mandates.due', '{}', now() + interval '3 days')`
  await admin.unsafe(`insert into space (id, kind, clock_offset_ms)
      values ('${demo}', 'organisation', ${-30 * day}), ('${real}', 'organisation', 0);
    insert into outbox (space_id, id, position, kind, payload, run_at) values ${waiting(demo)}, ${waiting(real)}`)
})
afterAll(async () => {
  await Promise.all([admin.end(), app.end()])
  await database.drop()
})

/** How far from real time each space is, and in how many days what waits there is due. */
const standing = async () => {
  const rows = await admin`
    select s.id, s.clock_offset_ms::float8 / ${day} as days,
           round(extract(epoch from o.run_at - now()) / 86400) as due
    from space s join outbox o on o.space_id = s.id`
  const of = (id: string) => rows.find(one => one.id === id)
  return [demo, real].map(id => [Number(of(id)?.days), Number(of(id)?.due)])
}
const move = async (byMs: number) => (await app`select door.move_demo(${byMs}) as moved`)[0]?.moved

it('moves the demo on, with what waits there, and leaves spaces that live in real time', async () => {
  expect(await move(2 * day)).toBe(1)
  expect(await standing()).toEqual([
    [-28, 1],
    [0, 3],
  ])
})

it('never goes back, and moves nothing where nobody tries a demo', async () => {
  for (const byMs of [0, -day]) expect(await move(byMs)).toBe(0)
  expect((await standing())[0]).toEqual([-28, 1])
  await admin`delete from outbox where space_id = ${demo}`
  await admin`delete from space where id = ${demo}`
  expect(await move(day)).toBe(0)
})
