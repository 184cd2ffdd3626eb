import { randomBytes } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import postgres from 'postgres'
import { expect, inject, it } from 'vitest'
import { catalogueViolations } from '../testing/catalogue.ts'
import { createTestDatabase } from '../testing/test-database.ts'
import { dumpDatabase, restoreDump } from './dump.ts'
import { readFunctionFiles } from './functions.ts'

const installed = inject('installedPostgres')

// The embedded PostgreSQL has neither program; `pnpm proof` runs this on an installed one.
it.runIf(installed)(
  'F7: a database of one’s own is dumped and restored with its rows and its isolation',
  async () => {
    const database = await createTestDatabase()
    const file = path.join(tmpdir(), `reliance-${randomBytes(6).toString('hex')}.dump`)
    const before = postgres(database.superuserUrl, { max: 1, onnotice: () => {} })
    await before`insert into space (id, kind) values (gen_random_uuid(), 'organisation')`
    const [{ count } = { count: 0 }] = await before`select count(*)::int as count from space`
    await dumpDatabase(database.superuserUrl, file, installed)
    const name = `test_${randomBytes(6).toString('hex')}`
    await before.unsafe(`create database ${name}`)
    const url = Object.assign(new URL(database.superuserUrl), { pathname: `/${name}` }).toString()
    await restoreDump(url, file, installed)
    const after = postgres(url, { max: 1, onnotice: () => {} })
    expect(await after`select count(*)::int as count from space`).toEqual([{ count }])
    expect(await catalogueViolations(after, await readFunctionFiles())).toEqual([])
    await after.end()
    await before.unsafe(`drop database ${name} with (force)`)
    await before.end()
    await database.drop()
    await rm(file)
  },
)
