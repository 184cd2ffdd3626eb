import { sql } from 'drizzle-orm'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts'
import { Database } from './database.ts'
import { SpaceTurns } from './space-turns.ts'

describe('turns of a space', () => {
  it('are given to so many at once, in the order in which they were asked for, and to each space apart', async () => {
    const turns = new SpaceTurns(2)
    const [begun, ends]: [string[], (() => void)[]] = [[], []]
    const work = (name: string, spaceId = 'one') =>
      turns.take(spaceId, () => {
        begun.push(name)
        return new Promise<void>(resolve => ends.push(resolve))
      })
    const all = [work('a'), work('b'), work('c'), work('d'), work('other', 'two')]
    await expect.poll(() => begun).toEqual(['a', 'b', 'other'])
    expect(turns.waiting).toBe(2)
    ends[1]?.()
    await expect.poll(() => begun).toEqual(['a', 'b', 'other', 'c'])
    for (let n = 0; n < 5; n++) {
      ends[n]?.()
      await Promise.resolve()
    }
    await expect.poll(() => ends.length).toBe(5)
    for (const end of ends) end()
    await Promise.all(all)
    expect(turns.waiting).toBe(0)
  })

  it('are given back by what fails', async () => {
    const turns = new SpaceTurns(1)
    await expect(turns.take('one', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(await turns.take('one', async () => 'yes')).toBe('yes')
  })
})

describe('a busy space', () => {
  let test: TestDatabase
  let admin: postgres.Sql
  let database: Database
  beforeAll(async () => {
    test = await createTestDatabase()
    admin = postgres(test.superuserUrl, { max: 1, onnotice: () => {} })
    await admin`create table busy (name text primary key)`
    await admin`insert into busy values ('one')`
    await admin`grant select, insert, update on busy to reliance_app`
    database = new Database(test.appUrl, 4)
  })
  afterAll(async () => {
    await database.close()
    await admin.end()
    await test.drop()
  })

  it('keeps half of the connections at most, however many wait for one of its rows', async () => {
    const waitFor = () =>
      database.turns.take('busy', () =>
        database.transaction('write', ({ db }) => db.execute(sql`update busy set name = name`)),
      )
    await admin.begin(async tx => {
      await tx`select from busy for update`
      const waiting = Array.from({ length: 12 }, waitFor)
      for (const one of waiting) one.catch(() => {})
      await expect.poll(() => database.state.busy).toBe(2)
      const elsewhere = database.turns.take('quiet', () =>
        database.transaction('write', ({ db }) => db.execute(sql`insert into busy values ('two')`)),
      )
      await elsewhere
      expect(database.state.busy).toBe(2)
    })
    expect((await admin`select name from busy`).length).toBe(2)
  })
})
