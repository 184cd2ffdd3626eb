import type { ReadDb } from '@reliance/db/connection/database.ts'
import { slugsHere } from '@reliance/db/shared/places.ts'

/** Where the fund of the coalition entered stands on this site. */
export const fundPath = async ({ db }: { db: ReadDb }): Promise<string> => {
  const [current] = await slugsHere(db)
  return `/c/${current?.slug ?? ''}/caisse`
}
