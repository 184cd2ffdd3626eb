import { fileURLToPath } from 'node:url'
import { drizzle } from 'drizzle-orm/postgres-js'
import { migrate } from 'drizzle-orm/postgres-js/migrator'
import { runMigrations } from 'graphile-worker'
import postgres from 'postgres'

const folder = fileURLToPath(new URL('../../migrations', import.meta.url))
const lock = 7_239_451

/**
 * Brings the database to this version: our tables as the owner, the queue's as the worker. Several processes may start at once: the migrator
 * takes no lock of its own, so one is held on the only connection of this client.
 */
export const migrateDatabase = async (ownerUrl: string, workerUrl: string): Promise<void> => {
  const sql = postgres(ownerUrl, { max: 1, onnotice: () => {} })
  try {
    await sql`select pg_advisory_lock(${lock})`
    await migrate(drizzle(sql), { migrationsFolder: folder })
    await runMigrations({ connectionString: workerUrl })
  } finally {
    await sql.end()
  }
}
