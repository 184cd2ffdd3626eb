import path from 'node:path'
import { isReachable, serverUser } from '@reliance/db/server/binaries.ts'
import { root } from './steps.ts'

/** Where the embedded server keeps its data: beside the code, or where its own user can reach it. */
export const dataFolder = async (): Promise<string> => {
  const given = process.env.RELIANCE_DATA
  if (given) return path.resolve(given)
  return serverUser() === null || (await isReachable(root)) ? path.join(root, '.data') : '/var/lib/reliance'
}

/** Where the private keys of secret ballots are: in neither of the two, so that no backup opens an envelope (L5). */
export const keyFolder = async (): Promise<string> => `${await dataFolder()}-keys`

/** Where backups go: another disk, or better another machine, is named by RELIANCE_BACKUP. */
export const backupFolder = async (): Promise<string> =>
  process.env.RELIANCE_BACKUP ? path.resolve(process.env.RELIANCE_BACKUP) : `${await dataFolder()}-backup`
