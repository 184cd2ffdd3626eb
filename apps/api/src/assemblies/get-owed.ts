import { mayTakePart } from '@reliance/core/assemblies/powers.ts'
import { query } from '../boundary/use-case.ts'
import { audiencesOf } from '../calendar/event-view.ts'
import { waitingTensions } from '../decisions/waiting-tensions.ts'
import { overdueAccounts } from '../mandates/overdue-accounts.ts'
import { readRegister, sovereignOf } from '../mandates/register.ts'
import { lateMeetings } from './body-minutes/late-meetings.ts'

/**
 * What comes before the next assembly by itself, whoever fills its agenda: reports that are late (R28), decisions that
 * should have been carried out (R20), tensions that wait for the assembly (R15), and meetings of its bodies that nobody has
 * accounted for (R110).
 */
export const getOwed = query({
  may: mayTakePart,
  run: async ({ db, scope, entered: entering }) => {
    const entered = await entering
    const { now } = entered
    const register = readRegister(db, scope)
    const accounts = await overdueAccounts(db, scope, register, now)
    const body = sovereignOf(await register)
    const tensions = body ? await waitingTensions(db, scope, body.bodyId) : []
    const audiences = audiencesOf(entered, scope.spaceId)
    const meetings = await lateMeetings(db, scope, await register, { audiences, now })
    return Object.assign(accounts, { tensions, meetings })
  },
})
