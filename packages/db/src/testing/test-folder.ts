import { randomBytes } from 'node:crypto'
import { statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** Of memory, where a system has one: a database is cloned there in 25 ms, on some disks in 600. */
const inMemory = '/dev/shm'
/** What all servers of a whole run need at once is 0.6 GB; a container often has 64 MB there. */
const neededBytes = 2 * 1024 ** 3

const hasMemory = (): boolean => {
  try {
    const { bavail, bsize } = statfsSync(inMemory)
    return bavail * bsize >= neededBytes
  } catch {
    return false
  }
}

/** Where tests write what no test of theirs keeps: memory where there is enough, otherwise a disk. */
export const testRoot = (): string => (hasMemory() ? inMemory : tmpdir())

/** The path of a folder for what one test keeps, that nothing else uses; it is not made. */
export const testFolder = (name: string): string =>
  path.join(testRoot(), `reliance-${name}-${randomBytes(6).toString('hex')}`)
