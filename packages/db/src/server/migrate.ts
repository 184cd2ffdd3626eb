import { sql } from 'drizzle-orm'
import postgres from 'postgres'
import type { Database } from '../connection/database.ts'
import { applyFunctions, readFunctionFiles } from './functions.ts'
import { applyMigrations, readMigrations } from './migrations.ts'
import { databaseSql, rolesSql } from './roles.ts'

const lock = 7_239_451

/**
 * Brings the database to this version: tables and functions as the owner, whole or not at all. Several processes may
 * start at once: they wait for one another by a lock.
 * @throws OtherVersion where the database was made by a version that this one does not know.
 */
export const migrateDatabase = async (ownerUrl: string): Promise<void> => {
  const [migrations, files] = await Promise.all([readMigrations(), readFunctionFiles()])
  const owner = postgres(ownerUrl, { max: 1, onnotice: () => {} })
  try {
    await owner`select pg_advisory_lock(${lock})`
    await owner.begin(async tx => {
      await applyMigrations(tx, migrations)
      await applyFunctions(tx, files)
    })
  } finally {
    await owner.end()
  }
}

/**
 * Makes the five roles and gives them the database of `superuserUrl`; again without harm.
 * @throws where a password could end the SQL text that it stands in.
 */
export const prepareDatabase = async (
  superuserUrl: string,
  passwords: Parameters<typeof rolesSql>[0],
): Promise<void> => {
  if (Object.values(passwords).some(text => !/^[\w.~-]+$/.test(text)))
    throw new Error('the passwords of the roles consist of letters, digits and . _ ~ -')
  const superuser = postgres(superuserUrl, { max: 1, onnotice: () => {} })
  try {
    await superuser.unsafe(rolesSql(passwords))
    await superuser.unsafe(databaseSql(new URL(superuserUrl).pathname.slice(1)))
  } finally {
    await superuser.end()
  }
}

/** The migrations and functions of this version, each by the hash of its text. */
export type Version = { migrations: string[]; functions: string[] }

export const thisVersion = async (): Promise<Version> => {
  const [migrations, files] = await Promise.all([readMigrations(), readFunctionFiles()])
  return {
    migrations: migrations.map(({ sha256 }) => sha256),
    functions: files.map(({ sha256 }) => sha256),
  }
}

/**
 * Whether the database was brought to that version, or further: processes of the version before go on serving until
 * they are replaced. Read as the worker's role.
 */
export const hasVersion = (database: Database, { migrations, functions }: Version): Promise<boolean> =>
  database.transaction('read', async ({ db }) => {
    const [found] = await db.execute<{ migrations: string; functions: string }>(sql`
      select (select count(distinct hash) from drizzle.__drizzle_migrations
              where hash in (select jsonb_array_elements_text(${JSON.stringify(migrations)}::jsonb))) as migrations,
             (select count(distinct sha256) from house.applied_function
              where sha256 in (select jsonb_array_elements_text(${JSON.stringify(functions)}::jsonb))) as functions`)
    return Number(found?.migrations) === migrations.length && Number(found?.functions) === functions.length
  })
