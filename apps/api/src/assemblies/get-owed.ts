import { mayTakePart } from '@reliance/core/assemblies/powers.ts'
import { query } from '../boundary/use-case.ts'
import { waitingTensions } from '../decisions/waiting-tensions.ts'
import { overdueAccounts } from '../mandates/overdue-accounts.ts'
import { readRegister, sovereignOf } from '../mandates/register.ts'

/**
 * What comes before the next assembly by itself, whoever fills its agenda: reports that are late (R28), decisions that
 * should have been carried out (R20), and tensions that wait for the assembly (R15).
 */
export const getOwed = query({
  may: mayTakePart,
  run: async ({ db, scope, entered: entering }) => {
    const { now } = await entering
    const register = readRegister(db, scope)
    const accounts = await overdueAccounts(db, scope, register, now)
    const body = sovereignOf(await register)
    const tensions = body ? await waitingTensions(db, scope, body.bodyId) : []
    return Object.assign(accounts, { tensions })
  },
})
