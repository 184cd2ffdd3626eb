import postgres from 'postgres'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { Database } from '../connection/database.ts'
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts'
import { applyFunctions, type FunctionFile, functionFile, readFunctionFiles } from './functions.ts'
import { hasVersion, thisVersion } from './migrate.ts'

const files = await readFunctionFiles()
let testDatabase: TestDatabase
let owner: postgres.Sql
let admin: postgres.Sql
beforeAll(async () => {
  testDatabase = await createTestDatabase()
  owner = postgres(testDatabase.ownerUrl, { max: 1, onnotice: () => {} })
  admin = postgres(testDatabase.superuserUrl, { max: 1, onnotice: () => {} })
})
afterAll(async () => {
  await owner.end()
  await admin.end()
  await testDatabase.drop()
})

const apply = (some: readonly FunctionFile[]) => owner.begin(tx => applyFunctions(tx, some))
const withText = (name: string, change: (text: string) => string): FunctionFile[] =>
  files.map(one => (one.file === name ? functionFile(name, change(one.text)) : one))
/** Which functions are written anew by what is done, since PostgreSQL says which transaction wrote a row. */
const writtenBy = async (act: () => Promise<unknown>): Promise<string[]> => {
  const look = async () => {
    const rows = await admin<{ name: string; writer: string }[]>`
      select p.oid::regproc::text as name, p.xmin::text as writer from pg_proc p
      join pg_namespace n on n.oid = p.pronamespace where n.nspname in ('door', 'house') order by 1`
    return new Map(rows.map(({ name, writer }) => [name, writer]))
  }
  const before = await look()
  await act()
  return [...(await look())].filter(([name, writer]) => before.get(name) !== writer).map(([name]) => name)
}

it('runs nothing again that has its text, and one file whose text changed', async () => {
  expect(await writtenBy(() => apply(files))).toEqual([])
  const changed = withText('shared/space-now.sql', text => `${text}\n-- Said otherwise.\n`)
  expect(await writtenBy(() => apply(changed))).toEqual(['house.arrives_now', 'house.space_now'])
  expect(await writtenBy(() => apply(files))).toEqual(['house.arrives_now', 'house.space_now'])
})

it('makes again what a migration dropped of a file that stays', async () => {
  await admin`drop trigger keep_mandate on mandate`
  expect(await writtenBy(() => apply(files))).toEqual(['house.keep_mandate'])
  await admin`alter table mandate disable trigger keep_mandate`
  expect(await writtenBy(() => apply(files))).toEqual(['house.keep_mandate'])
})

it('leaves all as it was when one file fails, and names the file', async () => {
  const wrong = withText('shared/space-now.sql', text => text.replaceAll('returns', 'gives')).map(one =>
    one.file === 'mandates/keep-mandate.sql' ? functionFile(one.file, `${one.text}-- Otherwise.\n`) : one,
  )
  const acts = () => apply(wrong).catch(error => expect(String(error)).toContain('shared/space-now.sql'))
  expect(await writtenBy(acts)).toEqual([])
  const [kept] = await admin`select sha256 from house.applied_function
    where file = 'mandates/keep-mandate.sql' and replaced_at is null`
  expect(kept?.sha256).toBe(files.find(one => one.file === 'mandates/keep-mandate.sql')?.sha256)
})

it('refuses a function that no file makes, or that stands beside the one that took its name', async () => {
  await expect(apply(files.filter(one => one.file !== 'shared/act-text.sql'))).rejects.toThrow(/act_text/)
  const wider = withText('shared/slugs.sql', text =>
    text.replaceAll('slugs_here()', 'slugs_here(p_space uuid)'),
  )
  await expect(apply(wider)).rejects.toThrow(/slugs_here\(\), door\.slugs_here\(uuid\)/)
  const untriggered = withText('mandates/count-elector.sql', text =>
    text.replace(/^create (?:or replace|constraint) trigger [^;]*;\n/gm, ''),
  )
  await expect(apply(untriggered)).rejects.toThrow(/elector\.count_elector/)
  expect(await writtenBy(() => apply(files))).toEqual([])
})

it('knows a version whose functions were there, though newer ones took their place, and none that never was', async () => {
  const database = new Database(testDatabase.workerUrl, 1)
  const own = await thisVersion()
  expect(await hasVersion(database, own)).toBe(true)
  const newer = withText('shared/space-now.sql', text => `${text}\n-- Newer.\n`)
  const next = { ...own, functions: newer.map(({ sha256 }) => sha256) }
  expect(await hasVersion(database, next)).toBe(false)
  await apply(newer)
  expect(await Promise.all([hasVersion(database, own), hasVersion(database, next)])).toEqual([true, true])
  await apply(files)
  expect(await hasVersion(database, { ...own, migrations: [...own.migrations, 'another'] })).toBe(false)
  await database.close()
})
