import { generateKeyPair } from 'node:crypto'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'

const fileOf = (folder: string, ballotId: string): string => path.join(folder, `${ballotId}.pem`)

/**
 * Makes the pair of keys of a secret ballot (X25519). The private one is a file that only this user reads, on the disk
 * before this answers, in a folder that no backup of the database holds (L5); one that is there already is replaced.
 * @returns the public one, SPKI in base64.
 */
export const makeKey = async (folder: string, ballotId: string): Promise<string> => {
  const { publicKey, privateKey } = await promisify(generateKeyPair)('x25519', {
    publicKeyEncoding: { type: 'spki', format: 'der' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  })
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await writeFile(fileOf(folder, ballotId), privateKey, { mode: 0o600, flush: true })
  return publicKey.toString('base64')
}

/** The private key of a ballot, PEM; null where its file is lost. */
export const readKey = async (folder: string, ballotId: string): Promise<string | null> => {
  try {
    return await readFile(fileOf(folder, ballotId), 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}

/** Takes the private key of a ballot away; one that is not there is gone already. */
export const destroyKey = (folder: string, ballotId: string): Promise<void> =>
  rm(fileOf(folder, ballotId), { force: true })
