import { acceptanceDueOn, mandateState, renewalOpensOn } from '@reliance/core/mandates/mandate-state.ts'
import { hasLapsed, possibleCountersigners } from '@reliance/core/mandates/recorded-decision.ts'
import { withRank } from '@reliance/core/shared/permission.ts'
import { civilDateAt } from '@reliance/core/shared/time.ts'
import { query } from '../trpc/use-case.ts'
import { findBody, findRole, readRegister, recordedDecision } from './register.ts'

/** What waits for this person here: mandates to accept, decisions to countersign, mandates about to end. */
export const getMine = query({
  may: actor => withRank(actor, 'supporter'),
  run: async ({ db, scope, entered: entering }) => {
    const register = await readRegister(db, scope)
    const { now, personId } = await entering
    const today = civilDateAt(now)
    const own = register.mandates.filter(one => one.personId === personId)
    const named = (mandate: (typeof own)[number]) => ({
      mandateId: mandate.mandateId,
      roleName: findRole(register, mandate.roleId)?.name ?? '',
      endsOn: mandate.endsOn,
    })
    return {
      given: own
        .filter(one => mandateState(one, now) === 'given')
        .map(one => ({ ...named(one), dueOn: acceptanceDueOn(one) })),
      ending: own
        .filter(one => mandateState(one, now) === 'active' && renewalOpensOn(one) <= today)
        .map(named),
      toCountersign: register.decisions
        .filter(row => !recordedDecision(row).effective)
        // Nobody is asked to sign for a body that is no more.
        .filter(row => !hasLapsed(recordedDecision(row), findBody(register, row.bodyId)))
        .filter(row =>
          possibleCountersigners({ memberIds: register.memberIds(row.bodyId, now), ...row }).includes(
            personId ?? '',
          ),
        )
        .map(row => ({
          decisionId: row.id,
          number: row.number,
          bodyName: findBody(register, row.bodyId)?.name ?? '',
        })),
    }
  },
})
