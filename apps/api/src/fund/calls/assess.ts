import {
  type Assess,
  assess as decide,
  declareInterest as decideInterest,
} from '@reliance/core/fund/calls/assess.ts'
import { mayRepresentInFund } from '@reliance/core/fund/powers.ts'
import { insertInterest, saveAssessment } from '@reliance/db/fund/assessments.ts'
import { startChecking } from '@reliance/db/fund/calls.ts'
import { unwrap } from '../../boundary/rule-error.ts'
import { type InSpace, mutation } from '../../boundary/use-case.ts'
import { needNoPart, readAssessing } from './assessing.ts'

type Interest = { applicationId: string; organisationId: string; reason: string } & InSpace

/** An organisation says that it has an interest in a project: it does not assess it, and everybody reads why (R73). */
export const declareInterest = mutation({
  may: (actor, now, { organisationId }: Interest) => mayRepresentInFund(actor, organisationId, now),
  run: async (ctx, { applicationId, organisationId, reason }) => {
    const { facts } = await readAssessing(ctx, applicationId)
    unwrap(decideInterest(facts), 'conflict')
    await insertInterest(ctx.db, ctx.scope, {
      applicationId,
      organisationId,
      reason,
      personId: ctx.actor.personId,
      mandateId: ctx.mandateId ?? '',
      declaredAt: ctx.now,
    })
    ctx.act('fund.interest_declared', applicationId)
    return {}
  },
})

/** An organisation of the committee says what it thinks of a project: consent, an objection, or points. */
export const assess = mutation({
  may: (actor, now, { organisationId }: Assess & InSpace) => mayRepresentInFund(actor, organisationId, now),
  run: async (ctx, input: Assess & InSpace) => {
    const { db, scope, now } = ctx
    const { applicationId, organisationId, stance, reason, points } = input
    const read = await readAssessing(ctx, applicationId)
    const { facts, call } = read
    unwrap(decide(facts, input), 'conflict')
    needNoPart(ctx, read)
    await startChecking(db, scope, call.id, now)
    await saveAssessment(db, scope, {
      callId: call.id,
      applicationId,
      organisationId,
      stance,
      reason,
      points,
      personId: ctx.actor.personId,
      mandateId: ctx.mandateId ?? '',
      assessedAt: now,
    })
    ctx.act('fund.project_assessed', applicationId)
    return {}
  },
})
