import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import postgres from 'postgres'
import { databaseGrantsSql } from './roles.ts'

/** Runs one of PostgreSQL's own programs; the password travels in the environment, not in its arguments. */
const runTool = async (
  folder: string | undefined,
  name: string,
  url: string,
  args: string[],
): Promise<void> => {
  const { username, password, hostname, port, pathname } = new URL(url)
  const env = {
    PATH: '/usr/local/bin:/usr/bin:/bin',
    PGUSER: decodeURIComponent(username),
    PGPASSWORD: decodeURIComponent(password),
    PGHOST: hostname,
    PGPORT: port || '5432',
    PGDATABASE: pathname.slice(1),
  }
  await promisify(execFile)(folder ? path.join(folder, name) : name, ['--no-password', ...args], {
    env,
  }).catch(error => {
    if (error.code === 'ENOENT')
      throw new Error(`${name} is not installed: install the client of the server's version of PostgreSQL`)
    throw new Error(`${name} failed:\n${error.stderr}`)
  })
}

/**
 * Writes a database into one file. The embedded server has no such program: this is for an installation of
 * one's own.
 * @param url as a role that row-level security does not bind (a superuser, or BYPASSRLS).
 * @param folder of PostgreSQL's programs, where they are not on the path.
 */
export const dumpDatabase = (url: string, file: string, folder?: string): Promise<void> =>
  runTool(folder, 'pg_dump', url, ['--format=custom', `--file=${file}`])

/**
 * Reads such a file into an empty database whose cluster has the roles of `roles.ts`: all of it or nothing.
 * @param url as a superuser.
 */
export const restoreDump = async (url: string, file: string, folder?: string): Promise<void> => {
  const database = new URL(url).pathname.slice(1)
  await runTool(folder, 'pg_restore', url, [
    '--exit-on-error',
    '--single-transaction',
    `--dbname=${database}`,
    file,
  ])
  const sql = postgres(url, { max: 1, onnotice: () => {} })
  await sql.unsafe(`${databaseGrantsSql(database)}alter database ${database} owner to reliance_owner;`)
  await sql.end()
}
