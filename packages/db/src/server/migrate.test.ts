import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import postgres from 'postgres'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { readFunctionFiles } from './functions.ts'
import { migrateDatabase } from './migrate.ts'
import { applyMigrations, readMigrations } from './migrations.ts'
import { OtherVersion } from './other-version.ts'
import { databaseSql } from './roles.ts'

const module = new URL('./migrate.ts', import.meta.url).href
const server = inject('testServer')
const migrations = await readMigrations()
const files = await readFunctionFiles()

let name = ''
const at = (url: string) => Object.assign(new URL(url), { pathname: `/${name}` }).toString()
const run = async (url: string, text: string) => {
  const sql = postgres(url, { max: 1, onnotice: () => {} })
  try {
    return await sql.unsafe(text)
  } finally {
    await sql.end()
  }
}

beforeEach(async () => {
  name = `test_${randomBytes(6).toString('hex')}`
  await run(server.superuser, `create database ${name}`)
  await run(at(server.superuser), databaseSql(name))
})
afterEach(() => run(server.superuser, `drop database ${name} with (force)`))

/** Several processes that start at the same moment, as after a deployment. */
const startTogether = () =>
  Promise.all(
    Array.from({ length: 4 }, () =>
      promisify(execFile)(process.execPath, [
        '--disable-warning=ExperimentalWarning',
        '--input-type=module',
        '--eval',
        `const { migrateDatabase } = await import(${JSON.stringify(module)})
         await migrateDatabase(${JSON.stringify(at(server.owner))})`,
      ]),
    ),
  )

const start = () => migrateDatabase(at(server.owner))
const applied = () =>
  run(
    at(server.superuser),
    'select count(*)::int as rows, count(distinct created_at)::int as migrations from drizzle.__drizzle_migrations',
  )

describe('a database that this version may bring further', () => {
  it('has each migration and each function once when several processes start on it empty', async () => {
    await startTogether()
    const all = migrations.length
    expect(await applied()).toEqual([{ rows: all, migrations: all }])
    expect(
      await run(
        at(server.superuser),
        'select file, sha256, replaced_at from house.applied_function order by file',
      ),
    ).toEqual(files.map(({ file, sha256 }) => ({ file, sha256, replaced_at: null })))
  })

  it('has the last one once when they start on it one behind', async () => {
    const owner = postgres(at(server.owner), { max: 1, onnotice: () => {} })
    await owner.begin(tx => applyMigrations(tx, migrations.slice(0, -1)))
    await owner.end()
    const all = migrations.length
    expect(await applied()).toEqual([{ rows: all - 1, migrations: all - 1 }])
    await startTogether()
    expect(await applied()).toEqual([{ rows: all, migrations: all }])
  })
})

/** All that a start could change: what the catalogue names, and the rows of the migrator. */
const whole = async () => [
  await run(
    at(server.superuser),
    'select oid::int, relname, relacl::text, xmin::text from pg_class order by 1',
  ),
  await run(
    at(server.superuser),
    'select oid::int, proname, xmin::text from pg_proc where oid > 16384 order by 1',
  ),
  await run(at(server.superuser), 'select * from drizzle.__drizzle_migrations order by id'),
]

/** What a start says that must leave the database as it was. */
const refused = async () => {
  const before = await whole()
  const said = await start().catch(error => error)
  expect(await whole()).toEqual(before)
  expect(said).toBeInstanceOf(OtherVersion)
  return (said as Error).message
}

describe('a database that another version made', () => {
  it('is left as it is, and told so in both languages, when it was before the first that keeps its data', async () => {
    await run(
      at(server.owner),
      `create schema drizzle;
       create table drizzle.__drizzle_migrations (id serial primary key, hash text not null, created_at bigint);
       insert into drizzle.__drizzle_migrations (hash, created_at) values ('former', 1795223903327);
       create table mandate (space_id uuid)`,
    )
    const said = await refused()
    expect(said).toContain('version d’essai')
    expect(said).toContain('trial version')
  })

  it.each([
    [
      'has a migration more',
      `insert into drizzle.__drizzle_migrations (hash, created_at) values ('newer', 9e12)`,
    ],
    ['had another text of one', `update drizzle.__drizzle_migrations set hash = 'changed' where id = 1`],
  ])('is left as it is when it %s', async (_what, change) => {
    await start()
    await run(at(server.owner), change)
    expect(await refused()).toContain('plus récente')
  })
})

it('never changes a migration: an installation may have run it', async () => {
  const recorded = JSON.parse(
    await readFile(fileURLToPath(new URL('../../migrations/hashes.json', import.meta.url)), 'utf8'),
  ) as Record<string, string>
  const mistakes = migrations.flatMap(({ tag, sha256 }) => {
    if (recorded[tag] === sha256) return []
    return tag in recorded
      ? `${tag}.sql is not what installations may have run: put its text back, and write the change as a new migration`
      : `${tag}.sql is new: add "${tag}": "${sha256}" to packages/db/migrations/hashes.json; from then on it stays`
  })
  expect(mistakes).toEqual([])
  expect(Object.keys(recorded)).toEqual(migrations.map(({ tag }) => tag))
})
