import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readFunctionFiles } from './server/functions.ts'
import { catalogueViolations } from './testing/catalogue.ts'
import {
  isolationViolations,
  type Matrix,
  plantRows,
  writtenOnce,
  writtenUntilRemoved,
} from './testing/isolation-matrix.ts'
import { createTestDatabase, type TestDatabase } from './testing/test-database.ts'

let database: TestDatabase
let admin: postgres.Sql
let matrix: Matrix
const files = await readFunctionFiles()
beforeAll(async () => {
  database = await createTestDatabase()
  admin = postgres(database.superuserUrl, { max: 1, onnotice: () => {} })
  matrix = await plantRows(admin)
})
afterAll(async () => {
  await admin.end()
  await database.drop()
})

/** In a transaction that is taken back. */
const within = async <T>(work: (tx: postgres.TransactionSql) => Promise<T>): Promise<T> => {
  let result: T | undefined
  await admin
    .begin(async tx => {
      result = await work(tx)
      throw new Error('taken back')
    })
    .catch(error => {
      if (error.message !== 'taken back') throw error
    })
  return result as T
}

describe('S2: every tenant table, every verb, every context', () => {
  it('covers the tables that there are', () => {
    expect(matrix.tables.length).toBeGreaterThan(35)
  })

  it('shows and changes rows of the space entered alone; what is written once stays', async () => {
    const found = await within(async tx => {
      const all: string[] = []
      for (const table of matrix.tables) all.push(...(await isolationViolations(tx, matrix, table)))
      return all
    })
    expect(found).toEqual([])
  })

  it('opens the directory to nobody', async () => {
    const directory = [
      'slug',
      'person',
      'email_address',
      'password',
      'session',
      'link',
      'passkey',
      'passkey_challenge',
      'carrier_secret',
    ]
    for (const table of directory)
      for (const verb of [`select * from "${table}"`, `delete from "${table}"`]) {
        const refused = within(async tx => {
          await tx`set local role reliance_app`
          await tx.unsafe(verb)
        })
        await expect(refused, verb).rejects.toMatchObject({ code: '42501' })
      }
  })
})

/** Nobody reads these but the relay, or writes those but the worker: such a mutant only the gate can name. */
const [unread, unwritten] = [
  ['act_unsealed', 'outbox'],
  ['act_seal', 'space'],
]

/** Every way to weaken the policy of a table, and where no behaviour shows it. */
const mutations: [name: string, statement: (table: string) => string, unseen: string[]][] = [
  ['row-level security switched off', table => `alter table "${table}" disable row level security`, []],
  ['no longer forced', table => `alter table "${table}" no force row level security`, []],
  ['policy dropped', table => `drop policy in_space on "${table}"`, unread],
  ['using widened', table => `alter policy in_space on "${table}" using (true)`, unread],
  ['check widened', table => `alter policy in_space on "${table}" with check (true)`, unwritten],
  ['a second policy', table => `create policy more on "${table}" to reliance_app using (true)`, []],
  ['a policy for everybody', table => `create policy more on "${table}" using (true) with check (true)`, []],
  [
    'any space that is set',
    table =>
      `alter policy in_space on "${table}" using (coalesce(current_setting('app.space_id', true), '') <> '')`,
    unread,
  ],
]

describe('S2: every mutant of every policy turns red', () => {
  // All tables at once: the gate reads the whole catalogue, and names each table of which something is wrong.
  it.each(mutations)('%s', async (_name, statementFor, expected) => {
    const [alive, unseen] = await within(async tx => {
      for (const table of matrix.tables) await tx.unsafe(statementFor(table))
      const gate = await catalogueViolations(tx as unknown as postgres.Sql, files)
      const named = new Set(gate.flatMap(line => line.split(/\W+/)))
      const silent: string[] = []
      for (const table of matrix.tables)
        if ((await isolationViolations(tx, matrix, table)).length === 0) silent.push(table)
      return [matrix.tables.filter(table => !named.has(table)), silent] as const
    })
    // The gate names each, and the behaviour shows it too: neither alone keeps the tables apart.
    expect([alive, unseen]).toEqual([[], expected])
  })

  it('a register that may be rewritten', async () => {
    for (const table of [...writtenOnce, ...writtenUntilRemoved]) {
      const found = await within(async tx => {
        await tx.unsafe(`grant select, update, delete on "${table}" to reliance_app`)
        return isolationViolations(tx, matrix, table)
      })
      expect(found.join()).toMatch(/update .* of its own: 1/)
    }
  })
})
