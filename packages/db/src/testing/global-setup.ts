import { rm } from 'node:fs/promises'
import postgres from 'postgres'
import type { TestProject } from 'vitest/node'
import { startEmbedded } from '../server/embedded.ts'
import { migrateDatabase } from '../server/migrate.ts'
import type {} from './test-database.ts'
import { testFolder } from './test-folder.ts'

/**
 * A PostgreSQL of its own for this run, as fast as durability allows to forget, removed at the end; of the
 * version in RELIANCE_POSTGRES, where that names the programs of another one.
 */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const folder = testFolder('test')
  const flags = [
    'fsync=off',
    'full_page_writes=off',
    'synchronous_commit=off',
    'max_connections=200',
    'max_wal_size=256MB',
  ]
  const server = await startEmbedded(folder, flags, project.getProvidedContext().installedPostgres)
  await migrateDatabase(server.url('owner'))
  const sql = postgres(server.superuserUrl(), { max: 1, onnotice: () => {} })
  await sql`alter database reliance allow_connections false`
  await sql.end()
  project.provide('testServer', {
    superuser: server.superuserUrl(),
    owner: server.url('owner'),
    app: server.url('app'),
    worker: server.url('worker'),
  })
  return async () => {
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  }
}
