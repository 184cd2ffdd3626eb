import { hasRights } from '@reliance/core/mandates/mandate-state.ts'
import type { Reader } from '@reliance/db/client.ts'
import type { Scope } from '@reliance/db/shared/doors.ts'
import { readRegister } from './register.ts'

/** People whose mandate in this space opens a power now, each once. */
export const holdersOf = async (db: Reader, scope: Scope, power: string, now: Date): Promise<string[]> => {
  const register = await readRegister(db, scope)
  const roles = new Set(register.roles.filter(role => role.powers.includes(power)).map(role => role.roleId))
  const holders = register.mandates.filter(mandate => roles.has(mandate.roleId) && hasRights(mandate, now))
  return [...new Set(holders.map(mandate => mandate.personId))]
}
