import { migrateDatabase, prepareDatabase } from '@reliance/db/server/migrate.ts'
import { OtherVersion } from '@reliance/db/server/other-version.ts'

/**
 * Brings an own database to this version before the new processes start; several may do it at once. With
 * DATABASE_SUPERUSER_URL the roles are made first, with the passwords that stand in the other addresses.
 */
const { DATABASE_URL, DATABASE_WORKER_URL, DATABASE_OWNER_URL, DATABASE_SUPERUSER_URL } = process.env

if (!DATABASE_URL || !DATABASE_WORKER_URL || !DATABASE_OWNER_URL)
  throw new Error('configuration: DATABASE_URL, DATABASE_WORKER_URL and DATABASE_OWNER_URL are needed')

if (DATABASE_SUPERUSER_URL) {
  const passwordIn = (url: string) => decodeURIComponent(new URL(url).password)
  await prepareDatabase(DATABASE_SUPERUSER_URL, {
    owner: passwordIn(DATABASE_OWNER_URL),
    app: passwordIn(DATABASE_URL),
    worker: passwordIn(DATABASE_WORKER_URL),
  })
}
await migrateDatabase(DATABASE_OWNER_URL).catch(error => {
  if (!(error instanceof OtherVersion)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exit(1)
})
