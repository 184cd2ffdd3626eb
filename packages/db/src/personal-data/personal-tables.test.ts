import { pgTable, text, uuid } from 'drizzle-orm/pg-core'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { membership } from '../organisations/tables.ts'
import { impersonal, type PersonalTable, personal } from '../shared/personal-data.ts'
import { personalDataViolations } from '../testing/personal-data-violations.ts'
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts'
import { personalTables } from './personal-tables.ts'

let database: TestDatabase
let sql: postgres.Sql
beforeAll(async () => {
  database = await createTestDatabase()
  sql = postgres(database.superuserUrl, { max: 1, onnotice: () => {} })
})
afterAll(async () => {
  await sql.end()
  await database.drop()
})

/** What the gate says after a change of the database that is then taken back. */
const saysOf = async (change: string, declared = personalTables): Promise<string[]> => {
  let found: string[] = []
  await sql
    .begin(async tx => {
      if (change) await tx.unsafe(change)
      found = await personalDataViolations(tx as unknown as postgres.Sql, declared)
      throw new Error('taken back')
    })
    .catch(error => {
      if (error.message !== 'taken back') throw error
    })
  return found
}

const instead = (name: string, ...others: PersonalTable[]) => [
  ...personalTables.filter(table => table.name !== name),
  ...others,
]

describe('L4, S8: every table says what it holds of people', () => {
  it('finds nothing to say of the tables that there are', async () => {
    expect(await saysOf('')).toEqual([])
    expect(personalTables.length).toBeGreaterThan(35)
  })

  it('names a table and a column that nobody has declared', async () => {
    expect(await saysOf('create table guest (space_id uuid, id uuid, name text)')).toEqual([
      'table guest is not declared',
    ])
    for (const type of ['text', 'uuid', 'jsonb', 'bytea', 'text[]', 'varchar(20)'])
      expect(await saysOf(`alter table membership add column phone ${type}`)).toEqual([
        'table membership has phone, not declared as personal or as not',
      ])
    expect(await saysOf('alter table membership add column visits int')).toEqual([])
  })

  it('names a table of the directory that the erasure of a person could not empty', async () => {
    const refers = 'references person (id)'
    expect(await saysOf(`create table guest (space_id uuid, id uuid ${refers})`)).toEqual([
      'table guest is not declared',
      'table guest refers to people and cannot be erased with them',
    ])
    expect(await saysOf('drop policy reliance_entry_delete on password')).toEqual([
      'table password refers to people and cannot be erased with them',
    ])
  })

  it('names what is declared and is not there', async () => {
    expect(await saysOf('drop table exposure')).toEqual(['table exposure is declared but does not exist'])
    expect(await saysOf('alter table mandate drop column accepted_name')).toEqual([
      'table mandate has no column accepted_name, which is declared',
    ])
  })

  it('names a declaration taken away, made twice, or made of another table', async () => {
    expect(await saysOf('', instead('membership'))).toEqual(['table membership is not declared'])
    const guest = pgTable('guest', { spaceId: uuid('space_id'), name: text('name') })
    expect(await saysOf('', [...personalTables, impersonal(guest, ['name'])])).toEqual([
      'table guest is declared but does not exist',
    ])
    const [first] = personalTables
    if (first)
      expect(await saysOf('', [...personalTables, first])).toEqual([`table ${first.name} is declared twice`])
  })

  it('names a declaration that forgets a column, or that keeps a name', async () => {
    const told = {
      retention: 'space',
      exports: ['person', 'space'],
      ends: { at: 'leftAt', unless: [] },
    } as const
    const about = { about: ['personId'], plain: ['level'] } as const
    const forgetful = personal(membership, { ...about, ...told, erasure: 'delete' })
    expect(await saysOf('', instead('membership', forgetful))).toEqual([
      'table membership has display_name, not declared as personal or as not',
    ])
    const keeping = personal(membership, { ...about, names: ['displayName'], ...told, erasure: 'keep' })
    expect(await saysOf('', instead('membership', keeping))).toEqual([
      'table membership keeps names or words of people',
    ])
    const nobody = personal(membership, {
      by: ['personId'],
      plain: ['level'],
      names: ['displayName'],
      ...told,
      erasure: 'blank',
    })
    expect(await saysOf('', instead('membership', nobody))).toEqual([
      'table membership says of nobody whom it is about',
    ])
  })
})
