import { createReadStream } from 'node:fs'
import { access } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { importSpace, linkPerson } from '@reliance/db/personal-data/import-space.ts'
import { isRunning, startEmbedded } from '@reliance/db/server/embedded.ts'
import { migrateDatabase } from '@reliance/db/server/migrate.ts'
import { dataFolder } from './data-folder.ts'

/**
 * `npm run import-space -- <file>` takes the archive of a space in, whole or not at all. Its people have no login
 * here until they are invited again, but those whom the operator names: `--link <person>=<address>`, once each.
 */
const [file, ...options] = process.argv.slice(2)

const links = options
  .filter(option => option.includes('='))
  .map(option => {
    const [personId = '', address = ''] = option.split('=')
    return { personId, address, lang: 'fr' }
  })

/**
 * Its lines, from the first that is asked for: an interface that is made before loses what it reads until then.
 */
async function* linesOf(name: string): AsyncGenerator<string> {
  yield* createInterface({ input: createReadStream(name), crlfDelay: Number.POSITIVE_INFINITY })
}

const urls = async () => {
  const { DATABASE_URL: app, DATABASE_WORKER_URL: worker } = process.env
  if (app && worker) return { app, worker, stop: async () => {} }
  const data = await dataFolder()
  const wasRunning = await isRunning(data)
  const embedded = await startEmbedded(data)
  const stop = async () => {
    if (!wasRunning) await embedded.stop()
  }
  try {
    await migrateDatabase(embedded.url('owner'))
  } catch (error) {
    await stop()
    throw error
  }
  return { app: embedded.url('app'), worker: embedded.url('worker'), stop }
}

const run = async (): Promise<void> => {
  if (!file) throw new Error('npm run import-space -- <file> [--link <person>=<address>]')
  await access(file).catch(() => {
    throw new Error(`Aucun fichier / no such file: ${file}`)
  })
  const { app, worker, stop } = await urls()
  try {
    const { head, sums } = await importSpace(app, linesOf(file))
    for (const { table, rows, sha256 } of sums)
      if (rows > 0) console.log(`${table}: ${rows}, ${sha256.slice(0, 16)}…`)
    console.log(`Importé / imported: ${head.slug}`)
    for (const link of links) {
      const done = await linkPerson(worker, link)
      console.log(`${link.address}: ${done ? 'lié / linked' : 'déjà connue ici / known here already'}`)
    }
  } finally {
    await stop()
  }
}

try {
  await run()
} catch (error) {
  console.error((error as Error).message)
  process.exit(1)
}
