import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { access, chmod, chown, constants, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import postgres from 'postgres'
import { type Binaries, binariesIn, findBinaries, type ServerUser, serverUser } from './binaries.ts'
import { databaseSql, rolesSql } from './roles.ts'

type Secrets = {
  superuser: string
  owner: string
  app: string
  worker: string
  signing: string
  port: number
}

/** A running embedded server: how to reach it as each role, and how to stop it. */
export type Embedded = {
  url(role: 'owner' | 'app' | 'worker', database?: string): string
  superuserUrl(database?: string): string
  /** Secret of this installation for deriving links' tokens. */
  signing: string
  stop(): Promise<void>
}

const exists = (file: string): Promise<boolean> =>
  access(file, constants.F_OK).then(
    () => true,
    () => false,
  )

const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

/** A server that replays its log after a restore is coming, however long it takes. */
type Answer = 'ready' | 'recovering' | 'none'

const answers = async (url: string): Promise<Answer> => {
  const sql = postgres(url, { max: 1, connect_timeout: 3, onnotice: () => {}, fetch_types: false })
  try {
    const [row] = await sql`select pg_is_in_recovery()::text as recovering`
    return row?.recovering === 'true' ? 'recovering' : 'ready'
  } catch (error) {
    // cannot_connect_now: it starts, or replays what it needs before it answers.
    return error instanceof postgres.PostgresError && error.code === '57P03' ? 'recovering' : 'none'
  } finally {
    await sql.end({ timeout: 1 }).catch(() => {})
  }
}

/** Where there is a backup, its log is archived there after 60 s at most; `backup.ts` says where. */
const archiving = ['archive_mode=on', 'archive_timeout=60s']

/** The secrets of the installation are made once and kept beside its data, readable by its user alone. */
const secretsOf = async (folder: string): Promise<Secrets> => {
  const file = path.join(folder, 'secrets.json')
  if (await exists(file)) return JSON.parse(await readFile(file, 'utf8')) as Secrets
  const secret = () => randomBytes(24).toString('hex')
  const secrets = {
    superuser: secret(),
    owner: secret(),
    app: secret(),
    worker: secret(),
    signing: secret(),
    port: await freePort(),
  }
  await mkdir(folder, { recursive: true, mode: 0o755 })
  await writeFile(file, JSON.stringify(secrets), { mode: 0o600 })
  return secrets
}

const initialise = async (
  { initdb }: Binaries,
  user: ServerUser,
  dataFolder: string,
  password: string,
): Promise<void> => {
  const passwordFile = path.join(tmpdir(), `reliance-${randomBytes(8).toString('hex')}`)
  await mkdir(dataFolder, { recursive: true, mode: 0o700 })
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 })
  if (user) {
    await chown(dataFolder, user.uid, user.gid)
    await chown(passwordFile, user.uid, user.gid)
  }
  const flags = ['--username=postgres', '--auth=scram-sha-256', '--encoding=UTF8', '--locale=C', '--no-sync']
  try {
    await promisify(execFile)(initdb, [`--pgdata=${dataFolder}`, `--pwfile=${passwordFile}`, ...flags], {
      ...user,
      cwd: '/',
    })
  } finally {
    await rm(passwordFile, { force: true })
  }
}

const launch = async (
  { postgres: program }: Binaries,
  user: ServerUser,
  dataFolder: string,
  port: number,
  flags: string[],
  look: () => Promise<Answer>,
): Promise<ChildProcess> => {
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', ...flags].flatMap(one => [
    '-c',
    one,
  ])
  const said: string[] = []
  const child = spawn(program, ['-D', dataFolder, '-p', String(port), ...settings], {
    ...user,
    cwd: '/',
    stdio: ['ignore', 'ignore', 'pipe'],
    // Ctrl-C reaches the whole terminal group: the server is stopped by us, after its clients.
    detached: true,
  })
  child.stderr.on('data', chunk => said.push(String(chunk)))
  for (let wait = 0; wait < 600; wait++) {
    const answer = await look()
    if (answer === 'ready') return child
    if (child.exitCode !== null) break
    if (answer === 'recovering') wait = Math.min(wait, 20)
    await pause(wait < 20 ? 25 : 100)
  }
  child.kill('SIGINT')
  throw new Error(`The embedded PostgreSQL does not start:\n${said.slice(-10).join('')}`)
}

/** The processes of a server that was killed take a moment to go; until then none begins on their memory. */
const leftBehind = /pre-existing shared memory block|lock file "postmaster\.pid" already exists/

const onceFree = async <T>(begin: () => Promise<T>): Promise<T> => {
  for (let tries = 1; ; tries++)
    try {
      return await begin()
    } catch (error) {
      if (tries === 20 || !(error instanceof Error && leftBehind.test(error.message))) throw error
      await pause(500)
    }
}

/** Whether a server runs on that folder now. */
export const isRunning = async (folder: string): Promise<boolean> => {
  const file = path.join(folder, 'postgres/postmaster.pid')
  const pid = Number((await readFile(file, 'utf8').catch(() => '')).split('\n')[0])
  try {
    return pid > 0 && process.kill(pid, 0)
  } catch (error) {
    return (error as { code?: string }).code === 'EPERM'
  }
}

/** A server that is there already may be starting, stopping, or coming back from a crash by itself. */
const settled = async (folder: string, look: () => Promise<Answer>): Promise<Answer> => {
  for (let wait = 0; wait < 100; wait++) {
    const answer = await look()
    if (answer === 'ready' || (answer === 'none' && !(await isRunning(folder)))) return answer
    if (answer === 'recovering') wait = 0
    await pause(100)
  }
  return 'none'
}

/** Asks the server to stop at once but cleanly, and waits until it has. */
const stopServer = async (dataFolder: string): Promise<void> => {
  const pidFile = path.join(dataFolder, 'postmaster.pid')
  const pid = Number((await readFile(pidFile, 'utf8').catch(() => '')).split('\n')[0])
  if (!pid) return
  try {
    process.kill(pid, 'SIGINT')
  } catch {
    return
  }
  for (let wait = 0; wait < 300 && (await exists(pidFile)); wait++) await pause(50)
}

/**
 * Starts the PostgreSQL of the npm package on `folder` (made at the first start), or joins the server that
 * an earlier process left running there. Creates the roles and the database `reliance`.
 * @param flags settings of the server, as `name=value`.
 * @param installed the programs of another version, installed on this machine.
 */
export const startEmbedded = async (
  folder: string,
  flags: string[] = [],
  installed?: string,
): Promise<Embedded> => {
  const secrets = await secretsOf(folder)
  const dataFolder = path.join(folder, 'postgres')
  const at = (user: string, password: string, database: string) =>
    `postgres://${user}:${password}@127.0.0.1:${secrets.port}/${database}`
  const superuserUrl = (database = 'postgres') => at('postgres', secrets.superuser, database)
  const look = () => answers(superuserUrl())
  if ((await settled(folder, look)) !== 'ready') {
    const user = serverUser()
    const binaries = installed ? binariesIn(installed) : await findBinaries(user)
    // The server's user passes through this folder; its secrets stay readable by its owner alone.
    if (user) await chmod(folder, 0o755)
    if (!(await exists(path.join(dataFolder, 'PG_VERSION'))))
      await initialise(binaries, user, dataFolder, secrets.superuser)
    const child = await onceFree(() =>
      launch(binaries, user, dataFolder, secrets.port, [...archiving, ...flags], look),
    )
    child.stderr?.resume()
    child.unref()
  }
  await prepare(superuserUrl, secrets)
  return {
    url: (role, database = 'reliance') => at(`reliance_${role}`, secrets[role], database),
    superuserUrl,
    signing: secrets.signing,
    stop: () => stopServer(dataFolder),
  }
}

const prepare = async (superuserUrl: (database?: string) => string, secrets: Secrets): Promise<void> => {
  const sql = postgres(superuserUrl(), { max: 1, onnotice: () => {} })
  // Without a backup there is nowhere to archive to, and the log must not pile up.
  const [{ command } = {}] = await sql`select current_setting('archive_command') as command`
  if (command === '') {
    await sql.unsafe(`alter system set archive_command = 'true'`)
    await sql`select pg_reload_conf()`
  }
  await sql.unsafe(rolesSql(secrets))
  const [found] = await sql`select from pg_database where datname = 'reliance'`
  if (!found) await sql.unsafe('create database reliance')
  await sql.end()
  const inside = postgres(superuserUrl('reliance'), { max: 1, onnotice: () => {} })
  await inside.unsafe(databaseSql('reliance'))
  await inside.end()
}
