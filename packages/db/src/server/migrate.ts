import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/postgres-js'
import { migrate } from 'drizzle-orm/postgres-js/migrator'
import postgres from 'postgres'
import type { Lanes } from '../connection/client.ts'
import { databaseSql, rolesSql } from './roles.ts'

const folder = fileURLToPath(new URL('../../migrations', import.meta.url))
const lock = 7_239_451

/**
 * Brings the database to this version, as the owner. Several processes may start at once: the migrator takes no lock
 * of its own, so one is held on the only connection of this client.
 */
export const migrateDatabase = async (ownerUrl: string): Promise<void> => {
  const owner = postgres(ownerUrl, { max: 1, onnotice: () => {} })
  try {
    await owner`select pg_advisory_lock(${lock})`
    await migrate(drizzle(owner), { migrationsFolder: folder })
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

/** The newest migration this code knows, as the migrator numbers it. */
export const expectedMigration = async (): Promise<number> => {
  const text = await readFile(path.join(folder, 'meta/_journal.json'), 'utf8')
  const { entries } = JSON.parse(text) as { entries: { when: number }[] }
  return Math.max(...entries.map(entry => entry.when))
}

/** The newest migration the database has; read as the worker's role. */
export const appliedMigration = (lanes: Lanes): Promise<number> =>
  lanes.transaction('read', async lane => {
    const rows = await lane.db.execute(
      sql`select max(created_at) as newest from drizzle.__drizzle_migrations`,
    )
    return Number((rows as unknown as { newest: string }[])[0]?.newest ?? 0)
  })
