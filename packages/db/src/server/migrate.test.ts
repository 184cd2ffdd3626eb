import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { drizzle } from 'drizzle-orm/postgres-js'
import { migrate } from 'drizzle-orm/postgres-js/migrator'
import postgres from 'postgres'
import { afterEach, beforeEach, expect, inject, it } from 'vitest'
import { databaseSql } from './roles.ts'

type Journal = { entries: { tag: string }[] }

const migrations = fileURLToPath(new URL('../../migrations', import.meta.url))
const module = new URL('./migrate.ts', import.meta.url).href
const server = inject('testServer')
const journal = JSON.parse(await readFile(path.join(migrations, 'meta/_journal.json'), 'utf8')) as Journal

let name = ''
const at = (url: string) => Object.assign(new URL(url), { pathname: `/${name}` }).toString()
const asSuperuser = async (url: string, text: string) => {
  const sql = postgres(url, { max: 1, onnotice: () => {} })
  const rows = await sql.unsafe(text)
  await sql.end()
  return rows
}

beforeEach(async () => {
  name = `test_${randomBytes(6).toString('hex')}`
  await asSuperuser(server.superuser, `create database ${name}`)
  await asSuperuser(at(server.superuser), databaseSql(name))
})
afterEach(() => asSuperuser(server.superuser, `drop database ${name} with (force)`))

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

const applied = () =>
  asSuperuser(
    at(server.superuser),
    'select count(*)::int as rows, count(distinct created_at)::int as migrations from drizzle.__drizzle_migrations',
  )

it('applies each migration once when several processes start on an empty database', async () => {
  await startTogether()
  const all = journal.entries.length
  expect(await applied()).toEqual([{ rows: all, migrations: all }])
})

it('applies the last one once when they start on a database that is one behind', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'reliance-migrations-'))
  await cp(migrations, folder, { recursive: true })
  const before = { ...journal, entries: journal.entries.slice(0, -1) }
  await writeFile(path.join(folder, 'meta/_journal.json'), JSON.stringify(before))
  const owner = postgres(at(server.owner), { max: 1, onnotice: () => {} })
  await migrate(drizzle(owner), { migrationsFolder: folder })
  await owner.end()
  await rm(folder, { recursive: true })
  const all = journal.entries.length
  expect(await applied()).toEqual([{ rows: all - 1, migrations: all - 1 }])
  await startTogether()
  expect(await applied()).toEqual([{ rows: all, migrations: all }])
})
