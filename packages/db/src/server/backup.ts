import { chmod, chown, copyFile, cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import postgres from 'postgres'
import { isReachable, serverUser } from './binaries.ts'
import { type Embedded, startEmbedded } from './embedded.ts'

/** How many base backups are kept, with the write-ahead log since the older one. */
const kept = 2
/** What PostgreSQL makes anew, and must not find in a restored folder. */
const emptied = new Set([
  ...['pg_wal', 'pg_replslot', 'pg_dynshmem', 'pg_notify', 'pg_serial', 'pg_snapshots'],
  ...['pg_stat_tmp', 'pg_subtrans'],
])
const left = /^(postmaster\.(pid|opts)|pgsql_tmp.*|pg_internal\.init.*|.*\.signal)$/

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`

/** Copies what is there; files that the running server removes meanwhile are in the log that is replayed. */
const copyTree = async (from: string, to: string): Promise<void> => {
  await mkdir(to, { recursive: true, mode: 0o700 })
  for (const entry of await readdir(from, { withFileTypes: true }).catch(() => [])) {
    if (left.test(entry.name)) continue
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)]
    if (entry.isDirectory() && emptied.has(entry.name)) await mkdir(target, { recursive: true, mode: 0o700 })
    else if (entry.isDirectory()) await copyTree(source, target)
    else
      await copyFile(source, target).catch(error => {
        if (error.code !== 'ENOENT') throw error
      })
  }
}

const giveToServer = async (folder: string): Promise<void> => {
  const user = serverUser()
  if (!user) return
  await chown(folder, user.uid, user.gid)
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true }))
    await chown(path.join(entry.parentPath, entry.name), user.uid, user.gid)
}

/** Where the server puts each finished piece of its log, compressed: an unfinished one has another name. */
const archiveCommand = (archive: string): string =>
  `test -f "${archive}/%f.gz" || (gzip -c < "%p" > "${archive}/%f.part" && mv "${archive}/%f.part" "${archive}/%f.gz")`

/** Removes base backups beyond those kept, and the log that only they needed. */
const tidy = async (folder: string): Promise<void> => {
  const bases = (await readdir(path.join(folder, 'base'))).filter(name => !name.endsWith('.part')).sort()
  for (const old of bases.slice(0, -kept))
    await rm(path.join(folder, 'base', old), { recursive: true, force: true })
  const oldest = bases.slice(-kept)[0]
  if (!oldest) return
  const label = await readFile(path.join(folder, 'base', oldest, 'postgres/backup_label'), 'utf8')
  // The first eight digits are the timeline, which a restore changes; the place in the log comes after.
  const start = /file [0-9A-F]{8}([0-9A-F]{16})/.exec(label)?.[1] ?? ''
  for (const name of await readdir(path.join(folder, 'archive')))
    if (/^[0-9A-F]{24}/.test(name) && name.slice(8, 24) < start)
      await rm(path.join(folder, 'archive', name), { force: true })
}

/**
 * Takes a base backup of the running embedded server into `folder`, with the secrets of the installation, and
 * from then on archives its log there: at most 60 s of it are not archived (RPO ≤ 60 s, decision 14).
 * @returns the folder of this backup.
 */
export const backUpEmbedded = async (
  server: Embedded,
  dataFolder: string,
  folder: string,
): Promise<string> => {
  const archive = path.join(folder, 'archive')
  await mkdir(path.join(folder, 'base'), { recursive: true, mode: 0o755 })
  await mkdir(archive, { recursive: true, mode: 0o700 })
  await giveToServer(archive)
  if (serverUser()) {
    await chmod(folder, 0o755)
    if (!(await isReachable(folder)))
      throw new Error(`${folder} cannot be reached by the server's own user: choose another RELIANCE_BACKUP`)
  }
  const name = new Date().toISOString().replaceAll(/[:.]/g, '-')
  const base = path.join(folder, 'base', name)
  const sql = postgres(server.superuserUrl(), { max: 1, onnotice: () => {} })
  try {
    await sql.unsafe(`alter system set archive_command = ${quoted(archiveCommand(archive))}`)
    await sql`select pg_reload_conf()`
    await sql`select pg_backup_start(${name}, true)`
    await copyTree(path.join(dataFolder, 'postgres'), path.join(`${base}.part`, 'postgres'))
    const [stopped] = await sql`select labelfile from pg_backup_stop()`
    await writeFile(path.join(`${base}.part`, 'postgres/backup_label'), stopped?.labelfile)
  } finally {
    await sql.end()
  }
  await copyFile(path.join(dataFolder, 'secrets.json'), path.join(`${base}.part`, 'secrets.json'))
  await rename(`${base}.part`, base)
  await tidy(folder)
  return base
}

/**
 * Puts the newest base backup in the place of `dataFolder` and replays the archived log, to its end or to a
 * point in time. What was in `dataFolder` is kept beside it.
 * @returns the restored server, running.
 */
export const restoreEmbedded = async (
  dataFolder: string,
  folder: string,
  { to, installed }: { to?: Date | undefined; installed?: string | undefined } = {},
): Promise<Embedded> => {
  const bases = (await readdir(path.join(folder, 'base')).catch(() => [])).filter(
    one => !one.endsWith('.part'),
  )
  const limit = to?.toISOString().replaceAll(/[:.]/g, '-') ?? '~'
  const newest = bases.sort().findLast(name => name < limit)
  if (!newest) throw new Error(`${folder} holds no backup${to ? ' from before that time' : ''}`)
  await rename(dataFolder, `${dataFolder}.before-${Date.now()}`).catch(error => {
    if (error.code !== 'ENOENT') throw error
  })
  await cp(path.join(folder, 'base', newest), dataFolder, { recursive: true, mode: 0 })
  const data = path.join(dataFolder, 'postgres')
  const archive = path.join(folder, 'archive')
  const lines = [
    `restore_command = ${quoted(`gunzip -c < "${archive}/%f.gz" > "%p"`)}`,
    "recovery_target_timeline = 'latest'",
    ...(to
      ? [
          `recovery_target_time = '${to.toISOString().replace('T', ' ').replace('Z', '+00')}'`,
          "recovery_target_action = 'promote'",
        ]
      : []),
  ]
  const settings = path.join(data, 'postgresql.auto.conf')
  await writeFile(settings, `${await readFile(settings, 'utf8')}${lines.join('\n')}\n`)
  await writeFile(path.join(data, 'recovery.signal'), '')
  await chmod(data, 0o700)
  await giveToServer(data)
  const server = await startEmbedded(dataFolder, [], installed)
  const sql = postgres(server.superuserUrl(), { max: 1, onnotice: () => {} })
  for (const name of ['restore_command', 'recovery_target_time', 'recovery_target_action'])
    await sql.unsafe(`alter system reset ${name}`)
  await sql.end()
  return server
}
