import type { Database } from '@reliance/db/connection/database.ts'
import { replayErasure } from '@reliance/db/identity/erasures.ts'
import { addressPepper } from '../identity/tokens.ts'
import { readErasures } from './erasure-file.ts'

/**
 * Does again, after a restore, the erasures that the backup does not know of, as the worker's role. Those that it
 * knows find nobody: their spaces are worked off from the backup's own events.
 * @returns how many were done again.
 */
export const replayErasures = async (database: Database, secret: string, file: string): Promise<number> => {
  let replayed = 0
  for (const { personId, addressHashes } of await readErasures(file))
    if (await replayErasure(database, { personId, addressHashes, pepper: addressPepper(secret) }))
      replayed += 1
  return replayed
}
