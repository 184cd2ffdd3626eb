import { powersOf } from '@reliance/core/mandates/rights.ts'
import type { ReadDb } from '@reliance/db/connection/database.ts'
import type { Scope } from '@reliance/db/shared/doors.ts'
import { readRegister } from './register.ts'

/** People whose mandate in this space opens a power now, each once. */
export const holdersOf = async (db: ReadDb, scope: Scope, power: string, now: Date): Promise<string[]> => {
  const { tree } = await readRegister(db, scope)
  const holders = new Set(tree.mandates.map(mandate => mandate.personId))
  return [...holders].filter(personId => powersOf(tree, personId, now).has(power))
}
