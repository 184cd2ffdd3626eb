import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { backUpEmbedded } from '@reliance/db/server/backup.ts'
import { dumpDatabase } from '@reliance/db/server/dump.ts'
import { isRunning, startEmbedded } from '@reliance/db/server/embedded.ts'
import { backupFolder, dataFolder } from './data-folder.ts'

/**
 * `npm run backup`: a base backup of the embedded server, running or not, whose log is archived from then on
 * (decision 14); or, with DATABASE_URL, one file with the database.
 */
const folder = await backupFolder()

const dump = async (): Promise<string> => {
  const url = process.env.DATABASE_BACKUP_URL
  if (!url) throw new Error('DATABASE_BACKUP_URL is missing: a role that row-level security does not bind')
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const file = path.join(folder, `reliance-${new Date().toISOString().replaceAll(/[:.]/g, '-')}.dump`)
  await dumpDatabase(url, file)
  return file
}

const embedded = async (): Promise<string> => {
  const data = await dataFolder()
  const wasRunning = await isRunning(data)
  const server = await startEmbedded(data)
  const base = await backUpEmbedded(server, data, folder)
  if (!wasRunning) await server.stop()
  return base
}

try {
  console.log(`Sauvegarde / backup: ${await (process.env.DATABASE_URL ? dump() : embedded())}`)
} catch (error) {
  console.error((error as Error).message)
  process.exit(1)
}
