import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type postgres from 'postgres'
import { OtherVersion } from './other-version.ts'
import { packageFolder } from './package-folder.ts'
import { readSql } from './read-sql.ts'

const folder = packageFolder('migrations')

/** One file of `packages/db/migrations`; `when` orders it, in milliseconds, and `sha256` is of its whole text. */
export type Migration = { tag: string; when: number; text: string; sha256: string }

/** A migration that a database has, by what it recorded when it applied it. */
export type AppliedMigration = { when: number; sha256: string }

/** All migrations of this version, in their order. */
export const readMigrations = async (): Promise<Migration[]> => {
  const journal = JSON.parse(await readFile(path.join(folder, 'meta/_journal.json'), 'utf8')) as {
    entries: { tag: string; when: number }[]
  }
  return Promise.all(
    journal.entries.map(async ({ tag, when }) => {
      const text = await readSql(path.join(folder, `${tag}.sql`))
      return { tag, when, text, sha256: createHash('sha256').update(text).digest('hex') }
    }),
  )
}

/**
 * What is said of a database whose migrations are not the beginning of ours: it was made before the first version that
 * keeps its data, or by another one.
 * @returns null where this version may bring it further.
 */
export const refusalOf = (
  applied: readonly AppliedMigration[],
  migrations: readonly Migration[],
): OtherVersion | null => {
  const strange = applied.filter(
    one => !migrations.some(({ when, sha256 }) => when === one.when && sha256 === one.sha256),
  )
  if (strange.length === 0) return null
  const isTrial = strange.some(one => one.when < (migrations[0]?.when ?? 0))
  return new OtherVersion(isTrial ? 'trial' : 'other')
}

/**
 * Applies those that are missing, in the transaction given, and records each as drizzle's own migrator does.
 * @throws OtherVersion before anything is written.
 */
export const applyMigrations = async (
  tx: postgres.TransactionSql,
  migrations: readonly Migration[],
): Promise<void> => {
  const [there] = await tx`select to_regclass('drizzle.__drizzle_migrations') is not null as yes`
  const applied = there?.yes
    ? await tx<AppliedMigration[]>`
        select created_at::float8 as when, hash as sha256 from drizzle.__drizzle_migrations`
    : []
  const refusal = refusalOf(applied, migrations)
  if (refusal) throw refusal
  if (!there?.yes)
    await tx`
      create schema drizzle
      create table __drizzle_migrations (id serial primary key, hash text not null, created_at bigint)`
  for (const { when, text, sha256 } of migrations) {
    if (applied.some(one => one.when === when)) continue
    await tx.unsafe(text)
    await tx`reset role`
    await tx`insert into drizzle.__drizzle_migrations (hash, created_at) values (${sha256}, ${when})`
  }
}
