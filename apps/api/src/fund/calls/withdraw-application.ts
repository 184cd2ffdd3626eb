import { withdrawApplication as decide } from '@reliance/core/fund/calls/withdraw-application.ts'
import { mayRepresentSome } from '@reliance/core/fund/powers.ts'
import { lockApplication, updateApplication } from '@reliance/db/fund/applications.ts'
import { findResult, lockCall } from '@reliance/db/fund/calls.ts'
import { unwrap } from '../../boundary/rule-error.ts'
import { type InSpace, mutation } from '../../boundary/use-case.ts'
import { actingFor, needApplication } from './application-facts.ts'

/** The lead takes its application back, for good, until the result of the call is frozen. */
export const withdrawApplication = mutation({
  may: (actor, now, _input: { applicationId: string; reason: string } & InSpace) =>
    mayRepresentSome(actor, now),
  run: async (ctx, { applicationId, reason }) => {
    const { db, scope, now } = ctx
    const row = needApplication(await lockApplication(db, scope, applicationId))
    const mandateId = actingFor(ctx, row.leadId)
    await lockCall(db, scope, row.callId)
    const isFrozen = (await findResult(db, scope, row.callId)) !== undefined
    unwrap(decide({ state: row.state, leadId: row.leadId, isFrozen }, row.leadId), 'conflict')
    const withdrawn = { state: 'withdrawn' as const, withdrawnAt: now, withdrawnReason: reason }
    await updateApplication(db, scope, applicationId, withdrawn)
    ctx.act('fund.application_withdrawn', applicationId, { mandateId })
    return {}
  },
})
