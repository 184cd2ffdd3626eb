import { access, readdir, readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import postgres from 'postgres'
import { afterAll, expect, inject, it } from 'vitest'
import { testFolder } from '../testing/test-folder.ts'
import { backUpEmbedded, restoreEmbedded } from './backup.ts'
import { startEmbedded } from './embedded.ts'
import { migrateDatabase } from './migrate.ts'

const root = testFolder('backup')
const [data, backup] = [`${root}/data`, `${root}/backup`]
const installed = inject('installedPostgres')
const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))

afterAll(() => rm(root, { recursive: true, force: true }))

it('F7: a lost folder is restored to the last archived minute, or to any moment before', async () => {
  // One second here, sixty in an installation: the same bound, sooner.
  const server = await startEmbedded(data, ['archive_timeout=1s'], installed)
  await migrateDatabase(server.url('owner'))
  let sql = postgres(server.superuserUrl('reliance'), { max: 1, onnotice: () => {} })
  await sql`create table written (n int primary key, at timestamptz not null default clock_timestamp())`
  await sql`insert into written select generate_series(1, 1000)`
  await backUpEmbedded(server, data, backup)
  await sql`insert into written select generate_series(1001, 2000)`
  await pause(1200)
  const between = new Date()
  await pause(200)
  await sql`insert into written select generate_series(2001, 3000)`
  // By the name of the segment: an earlier one may be archived later than these rows were written.
  const [written] = await sql<
    { segment: string }[]
  >`select pg_walfile_name(pg_current_wal_insert_lsn()) as segment`
  const archived = async () =>
    (
      await sql`select last_archived_wal ~ '^[0-9A-F]{24}$' and last_archived_wal >= ${written?.segment ?? ''} as done
      from pg_stat_archiver`
    )[0]?.done
  await expect.poll(archived, { timeout: 10_000 }).toBe(true)
  await sql`insert into written select generate_series(3001, 3010)`
  await sql.end()
  const [pid] = (await readFile(path.join(data, 'postgres/postmaster.pid'), 'utf8')).split('\n')
  process.kill(Number(pid), 'SIGKILL')
  await pause(300)
  await rm(data, { recursive: true })

  const restored = await restoreEmbedded(data, backup, { installed })
  // As every start does: what is there already is left alone.
  await migrateDatabase(restored.url('owner'))
  sql = postgres(restored.superuserUrl('reliance'), { max: 1, onnotice: () => {} })
  const [found] =
    await sql`select count(*) filter (where n <= 3000)::int as kept, count(*)::int as total from written`
  expect(found?.kept).toBe(3000)
  expect(found?.total).toBeLessThanOrEqual(3010)
  expect(restored.signing).toBe(server.signing)
  // It is a server like any other: it takes writes, and its next backup.
  await sql`insert into written values (9999)`
  await backUpEmbedded(restored, data, backup)
  await sql.end()
  await restored.stop()

  const earlier = await restoreEmbedded(data, backup, { to: between, installed })
  sql = postgres(earlier.superuserUrl('reliance'), { max: 1, onnotice: () => {} })
  expect((await sql`select max(n)::int as n from written`)[0]?.n).toBe(2000)
  await sql.end()
  await earlier.stop()
  const beside = (await readdir(root)).filter(name => name.startsWith('data.before-'))
  expect(beside).toHaveLength(1)
  await access(path.join(root, beside[0] ?? '', 'postgres/PG_VERSION'))
}, 60_000)
