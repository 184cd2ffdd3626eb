import { mandatesInForce, powersOf } from '@reliance/core/mandates/rights.ts'
import { compareNames } from '@reliance/core/shared/fold-text.ts'
import type { ReadDb } from '@reliance/db/connection/database.ts'
import type { Scope } from '@reliance/db/shared/doors.ts'
import { readRegister } from './register.ts'

/** People whose mandate in this space opens a power now, each once. */
export const holdersOf = async (db: ReadDb, scope: Scope, power: string, now: Date): Promise<string[]> => {
  const { tree } = await readRegister(db, scope)
  const holders = new Set(tree.mandates.map(mandate => mandate.personId))
  return [...holders].filter(personId => powersOf(tree, personId, now).has(power))
}

/** People who hold a mandate in force in this space, whatever it opens, each once. */
export const mandatedIn = async (db: ReadDb, scope: Scope, now: Date): Promise<string[]> => {
  const { tree } = await readRegister(db, scope)
  return [...new Set(mandatesInForce(tree, now).map(mandate => mandate.personId))]
}

/** Their names, as the register of mandates says them, for pages that say whom to ask. */
export const namesOfHolders = async (
  db: ReadDb,
  scope: Scope,
  power: string,
  now: Date,
): Promise<string[]> => {
  const { tree } = await readRegister(db, scope)
  const names = new Map(tree.mandates.map(mandate => [mandate.personId, mandate.displayName]))
  return [...names]
    .filter(([personId, name]) => name !== '' && powersOf(tree, personId, now).has(power))
    .map(([, name]) => name)
    .toSorted(compareNames)
}
