import type { ReadDb } from '@reliance/db/connection/database.ts'
import { sumGifts } from '@reliance/db/fund/in-kind-gifts.ts'
import type { Scope } from '@reliance/db/shared/doors.ts'

/** What of the gifts of each organisation was countersigned and stands, of a year, in cents. */
export const signedGifts = async (
  db: ReadDb,
  scope: Scope,
  year: number,
): Promise<(organisationId: string) => bigint> => {
  const sums = await sumGifts(db, scope, year)
  return organisationId =>
    sums.reduce((all, one) => (one.organisationId === organisationId ? all + one.cents : all), 0n)
}
