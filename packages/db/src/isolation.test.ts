import { randomUUID } from 'node:crypto'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from './testing/test-database.ts'

type Column = { table: string; name: string; type: string; required: boolean }

let database: TestDatabase
let admin: postgres.Sql
let app: postgres.Sql
let tables: string[] = []
let columns: Column[] = []
const [mine, theirs] = [randomUUID(), randomUUID()]

beforeAll(async () => {
  database = await createTestDatabase()
  admin = postgres(database.superuserUrl, { max: 1, onnotice: () => {} })
  app = postgres(database.appUrl, { max: 1, onnotice: () => {} })
  const policies = await admin<{ table: string }[]>`
    select tablename as table from pg_policies where schemaname = 'public' and policyname = 'in_space'`
  tables = policies.map(one => one.table).sort()
  columns = await admin<Column[]>`
    select table_name as table, column_name as name, udt_name as type,
      is_nullable = 'NO' and column_default is null as required
    from information_schema.columns where table_schema = 'public'`
  // Rows of both tenants in every table; the rules between tables are not what is tried here.
  await admin`set session_replication_role = replica`
  for (const table of tables)
    for (const space of [mine, theirs]) await admin.unsafe(...insertOf(table, space))
})
afterAll(async () => {
  await Promise.all([admin.end(), app.end()])
  await database.drop()
})

const sample: Record<string, unknown> = {
  text: 'x',
  int2: 1,
  int4: 1,
  int8: 1,
  bool: false,
  date: '2026-11-19',
  timestamptz: '2026-11-19T09:00:00Z',
  jsonb: '{}',
  bytea: Buffer.from('x'),
  _text: '{}',
  _int2: '{}',
}

const insertOf = (table: string, space: string): [string, never[]] => {
  const spaceColumn = table === 'space' ? 'id' : 'space_id'
  const needed = columns.filter(one => one.table === table && (one.required || one.name === spaceColumn))
  const values = needed.map(one => {
    if (one.name === spaceColumn) return space
    if (one.name === 'ends_at') return '2027-11-19T09:00:00Z'
    return one.type === 'uuid' ? randomUUID() : sample[one.type]
  })
  const names = needed.map(one => `"${one.name}"`).join(', ')
  const places = needed.map((_, place) => `$${place + 1}`).join(', ')
  return [`insert into "${table}" (${names}) values (${places})`, values as never[]]
}

/** What the application sees or changes in a context; `null` when the privilege itself is missing. */
const asApp = async (space: string | null, statement: [string, never[]?]): Promise<number | null> => {
  let count: number | null = null
  await app
    .begin(async tx => {
      if (space !== null) await tx`select set_config('app.space_id', ${space}, true)`
      const rows = await tx.unsafe(statement[0], statement[1] ?? [])
      count = rows.count
      throw new Error('taken back')
    })
    .catch(error => {
      if (error.message === 'taken back' || error.code === '42501') return
      throw error
    })
  return count
}

describe('S2: every tenant table, every verb, every context', () => {
  it('covers the tables that there are', () => {
    expect(tables.length).toBeGreaterThan(20)
  })

  it('shows a space its own rows and nothing without a space', async () => {
    for (const table of tables) {
      const select: [string] = [`select * from "${table}"`]
      const seen = [await asApp(mine, select), await asApp(null, select), await asApp('', select)]
      // Written by the application, read by the relay alone.
      const isRelays = ['outbox', 'act_unsealed'].includes(table)
      expect([table, seen]).toEqual([table, isRelays ? [null, null, null] : [1, 0, 0]])
    }
  })

  it('changes and deletes rows of the space entered only', async () => {
    for (const table of tables) {
      const column = table === 'space' ? 'id' : 'space_id'
      for (const verb of [`update "${table}" set "${column}" = "${column}"`, `delete from "${table}"`]) {
        const changed = await asApp(mine, [verb])
        expect([table, verb, changed === null || changed === 1]).toEqual([table, verb, true])
        const foreign = await asApp(mine, [`${verb} where "${column}" = '${theirs}'`])
        expect([table, verb, foreign === null || foreign === 0]).toEqual([table, verb, true])
      }
    }
  })

  it('writes no row into another space, nor without one', async () => {
    for (const table of tables) {
      const written = [
        await asApp(mine, insertOf(table, theirs)),
        await asApp(null, insertOf(table, mine)),
        await asApp('', insertOf(table, mine)),
      ]
      expect([table, written]).toEqual([table, [null, null, null]])
    }
  })

  it('moves no row into another space', async () => {
    for (const table of tables) {
      const column = table === 'space' ? 'id' : 'space_id'
      const moved = await asApp(mine, [`update "${table}" set "${column}" = '${theirs}'`])
      expect([table, moved]).toEqual([table, null])
    }
  })

  it('opens the directory to nobody', async () => {
    for (const table of ['slug', 'person', 'email_address', 'password', 'session', 'link'])
      for (const verb of [`select * from "${table}"`, `delete from "${table}"`])
        expect([table, verb, await asApp(mine, [verb])]).toEqual([table, verb, null])
  })
})
