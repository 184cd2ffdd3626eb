import { type ConfirmMoney, confirmMoney as decide } from '@reliance/core/fund/calls/confirm-money.ts'
import { centsOf } from '@reliance/core/fund/euros.ts'
import { mayRepresentSome } from '@reliance/core/fund/powers.ts'
import { civilDateAt } from '@reliance/core/shared/time.ts'
import { insertConfirmed, listConfirmed, lockApplication } from '@reliance/db/fund/applications.ts'
import { findResult, lockCall } from '@reliance/db/fund/calls.ts'
import { RuleError, unwrap } from '../../boundary/rule-error.ts'
import { type InSpace, mutation } from '../../boundary/use-case.ts'
import { actingFor, needApplication } from './application-facts.ts'

/** Sources that one project can name; there are rarely more than a few. */
const sourcesMax = 40

/** The lead says what its project has from elsewhere: what others may still give becomes less, and everybody reads it. */
export const confirmMoney = mutation({
  may: (actor, now, _input: ConfirmMoney & InSpace) => mayRepresentSome(actor, now),
  run: async (ctx, input: ConfirmMoney & InSpace) => {
    const { db, scope, now } = ctx
    const { moneyId: id, applicationId, source, amount, confirmedOn } = input
    const row = needApplication(await lockApplication(db, scope, applicationId))
    const mandateId = actingFor(ctx, row.leadId)
    await lockCall(db, scope, row.callId)
    const [result, before] = await Promise.all([
      findResult(db, scope, row.callId),
      listConfirmed(db, scope, [applicationId]),
    ])
    const facts = {
      isSubmitted: row.state === 'submitted',
      isFrozen: result !== undefined,
      today: civilDateAt(now),
    }
    unwrap(decide(facts, input), 'conflict')
    if (before.length >= sourcesMax) throw new RuleError('conflict', { code: 'fund.confirmed_enough' })
    await insertConfirmed(db, scope, {
      id,
      applicationId,
      source,
      cents: centsOf(amount),
      confirmedOn,
      personId: ctx.actor.personId,
      mandateId,
      recordedAt: now,
    })
    ctx.act('fund.money_confirmed', applicationId, { mandateId })
    return {}
  },
})
