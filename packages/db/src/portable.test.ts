import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from './testing/test-database.ts'

/**
 * Portable mode: what engines that spread a database over machines lack or do otherwise (Citus, Neon, Aurora) is not
 * used where correctness needs it, so that growing is a matter of configuration (quality, "When one machine is not
 * enough").
 */
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

type Found = (tx: postgres.Sql | postgres.TransactionSql) => Promise<string[]>
const names = (rows: readonly { name: string }[]): string[] => rows.map(row => row.name)

/** Tables that are the same everywhere: the directory, which is read by key, and what belongs to nobody. */
const reference = `('space','slug','person','email_address','password','session','link','passkey','passkey_challenge','muted_mail','gathered_mail','visit','calendar_feed','address_change','rate_limit','mail_reply')`

const rules: Record<string, { found: Found; mutant: string }> = {
  'a table that the space does not distribute': {
    found: async tx =>
      names(
        await tx.unsafe(`
          select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
          where n.nspname = 'public' and c.relkind = 'r' and c.relname not in ${reference}
            and not exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'space_id' and a.attnotnull)`),
      ),
    mutant: 'create table loose (id uuid primary key)',
  },
  'a key that is unique over all spaces': {
    found: async tx =>
      names(
        await tx.unsafe(`
          select i.relname as name from pg_index x join pg_class c on c.oid = x.indrelid join pg_class i on i.oid = x.indexrelid
          join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid and a.attnum = x.indkey[0]
          where n.nspname = 'public' and x.indisunique and c.relname not in ${reference} and a.attname <> 'space_id'`),
      ),
    mutant: 'create unique index everywhere on membership (person_id)',
  },
  'a reference from one space into another': {
    found: async tx =>
      names(
        await tx.unsafe(`
          select k.conname as name from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_class t on t.oid = k.confrelid
          join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid and a.attnum = k.conkey[1]
          where n.nspname = 'public' and k.contype = 'f' and t.relname not in ${reference} and a.attname <> 'space_id'`),
      ),
    mutant: `alter table membership add column other uuid, add foreign key (other) references organisation (space_id)`,
  },
  'a number that one node gives out': {
    found: async tx =>
      names(
        await tx.unsafe(`
          select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
          where n.nspname = 'public' and c.relkind = 'S'`),
      ),
    mutant: 'create sequence one_after_the_other',
  },
  // Citus takes one that begins with its distribution column, Neon and Aurora take any.
  'a constraint of exclusion over all spaces': {
    found: async tx =>
      names(
        await tx.unsafe(`
          select k.conname as name from pg_constraint k join pg_namespace n on n.oid = k.connamespace
          where n.nspname = 'public' and k.contype = 'x' and not exists (
              select from pg_attribute a where a.attrelid = k.conrelid and a.attnum = k.conkey[1] and a.attname = 'space_id')`),
      ),
    mutant: `create table slot (space_id uuid not null, at int4range, exclude using gist (at with &&))`,
  },
  'a partition, a table of another server or one that a crash empties': {
    found: async tx =>
      names(
        await tx.unsafe(`
          select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
          where n.nspname = 'public' and (c.relkind in ('p', 'f') or c.relpersistence <> 'p')`),
      ),
    mutant: 'create unlogged table quick (space_id uuid not null)',
  },
  'a function that locks by number or calls out': {
    found: async tx =>
      names(
        await tx.unsafe(`
          select p.proname as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
          where n.nspname in ('public', 'door', 'house') and p.prosrc ~* 'pg_(try_)?advisory|pg_notify|\\mnotify\\M'`),
      ),
    mutant: `create function house.lock() returns void language sql as 'select pg_advisory_xact_lock(1)'`,
  },
}

describe('portable mode', () => {
  it.each(Object.entries(rules))('has not: %s', async (_name, { found, mutant }) => {
    expect(await found(sql)).toEqual([])
    const seen = sql.begin(async tx => {
      await tx.unsafe(mutant)
      const named = await found(tx)
      throw new Error(`taken back: ${named.length}`)
    })
    await expect(seen).rejects.toThrow(/taken back: [1-9]/)
  })

  it('asks for no lock by number, listens to nobody and loads nothing in the queries', () => {
    const folder = path.join(import.meta.dirname)
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
      file => file.endsWith('.ts') && !/test|testing|server/.test(file),
    )
    expect(files.length).toBeGreaterThan(30)
    const wrong = files.filter(file =>
      /advisory|\blisten\b|pg_notify|create extension|for share/i.test(
        readFileSync(path.join(folder, file), 'utf8'),
      ),
    )
    expect(wrong).toEqual([])
  })
})
