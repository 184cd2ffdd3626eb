import { needAssessing } from '@reliance/core/fund/calls/assess.ts'
import { liftObjection as decide } from '@reliance/core/fund/calls/consent-outcome.ts'
import { mayRepresentInFund } from '@reliance/core/fund/powers.ts'
import { listAssessments, liftObjection as saveLifted } from '@reliance/db/fund/assessments.ts'
import { unwrap } from '../../boundary/rule-error.ts'
import { type InSpace, mutation } from '../../boundary/use-case.ts'
import { readAssessing, stancesIn } from './assessing.ts'

type Input = { applicationId: string; organisationId: string; liftedBy: string } & InSpace

/** Whoever objected says what lifted the objection. */
export const liftObjection = mutation({
  may: (actor, now, { organisationId }: Input) => mayRepresentInFund(actor, organisationId, now),
  run: async (ctx, { applicationId, organisationId, liftedBy }) => {
    const { db, scope, now } = ctx
    const { facts, call } = await readAssessing(ctx, applicationId)
    unwrap(needAssessing(facts), 'conflict')
    const said = (await listAssessments(db, scope, call.id)).filter(
      one => one.applicationId === applicationId,
    )
    unwrap(decide(stancesIn(said).find(one => one.organisationId === organisationId)), 'conflict')
    await saveLifted(db, scope, { applicationId, organisationId }, { liftedBy, liftedAt: now })
    ctx.act('fund.objection_lifted', applicationId)
    return {}
  },
})
