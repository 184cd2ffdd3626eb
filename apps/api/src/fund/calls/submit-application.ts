import { submitApplication as decide } from '@reliance/core/fund/calls/submit-application.ts'
import { mayRepresentSome } from '@reliance/core/fund/powers.ts'
import { lockApplication, updateApplication } from '@reliance/db/fund/applications.ts'
import { unwrap } from '../../boundary/rule-error.ts'
import { type InSpace, mutation } from '../../boundary/use-case.ts'
import { actingFor, applicationOf, needApplication, readApplyFacts } from './application-facts.ts'

/** The lead hands a draft in, once everybody in it has agreed: from now on it stays as it is, and all read it (R131). */
export const submitApplication = mutation({
  may: (actor, now, _input: { applicationId: string } & InSpace) => mayRepresentSome(actor, now),
  run: async (ctx, { applicationId }) => {
    const { db, scope, now } = ctx
    const row = needApplication(await lockApplication(db, scope, applicationId))
    const mandateId = actingFor(ctx, row.leadId)
    const { facts, shares } = await readApplyFacts(ctx, row.callId, row)
    const agreements = shares.map(one => ({
      organisationId: one.organisationId,
      isAgreed: one.agreedAt !== null,
      hasPurpose: one.hasPurpose,
      isHostAgreed: one.hostAgreedAt !== null,
    }))
    unwrap(decide(facts, applicationOf(row, shares), agreements, row.leadId), 'conflict')
    await updateApplication(db, scope, applicationId, { state: 'submitted', submittedAt: now })
    ctx.act('fund.application_submitted', applicationId, { mandateId })
    return {}
  },
})
