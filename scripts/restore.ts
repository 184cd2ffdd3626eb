import { restoreEmbedded } from '@reliance/db/server/backup.ts'
import { restoreDump } from '@reliance/db/server/dump.ts'
import { isRunning } from '@reliance/db/server/embedded.ts'
import { backupFolder, dataFolder } from './data-folder.ts'

/**
 * `npm run restore`: the embedded server as it was when its log was last archived, or with
 * `-- --to 2026-11-21T10:00:00Z` at that moment. With DATABASE_URL, `npm run restore -- <file>` reads a dump
 * into the empty database of DATABASE_BACKUP_URL.
 */
const [first, second] = process.argv.slice(2)

const readDump = async (): Promise<string> => {
  const url = process.env.DATABASE_BACKUP_URL
  if (!url || !first) throw new Error('npm run restore -- <file>, with DATABASE_BACKUP_URL for a superuser')
  await restoreDump(url, first)
  return first
}

const embedded = async (): Promise<string> => {
  const to = first === '--to' ? new Date(second ?? '') : undefined
  if (to && Number.isNaN(to.getTime())) throw new Error('--to needs a moment, as 2026-11-21T10:00:00Z')
  const data = await dataFolder()
  if (await isRunning(data))
    throw new Error('Reliance is running: stop it first (Ctrl-C where it was started).')
  const server = await restoreEmbedded(data, await backupFolder(), { to })
  await server.stop()
  return `${data}\nWhat was there is kept beside it (….before-…). npm start begins on it; then take a new backup.`
}

try {
  console.log(`Restauration / restored: ${await (process.env.DATABASE_URL ? readDump() : embedded())}`)
} catch (error) {
  console.error((error as Error).message)
  process.exit(1)
}
