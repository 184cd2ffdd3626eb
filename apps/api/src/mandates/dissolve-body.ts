import { bodiesOver } from '@reliance/core/mandates/body-tree.ts'
import { type DissolveBodyInput, dissolveBody as decide } from '@reliance/core/mandates/dissolve-body.ts'
import { mayEditBodies } from '@reliance/core/mandates/powers.ts'
import { withRank } from '@reliance/core/shared/permission.ts'
import { lockTree, dissolveBody as storeDissolution } from '@reliance/db/mandates/bodies.ts'
import { updateMandate } from '@reliance/db/mandates/mandates.ts'
import { notFound, unwrap } from '../trpc/rule-error.ts'
import { allow, mutation } from '../trpc/use-case.ts'
import { findBody, findDecision, findRole, readRegister, recordedDecision } from './register.ts'

/** Dissolves a body and ends its mandates in the same transaction (R111); each person who held one is told. */
export const dissolveBody = mutation({
  may: actor => withRank(actor, 'supporter'),
  run: async (ctx, input: DissolveBodyInput & { spaceId: string; requestId: string }) => {
    const { db, scope, now } = ctx
    await lockTree(db, scope, 'update')
    const register = await readRegister(db, scope)
    const { bodies, mandates } = register
    const body = findBody(register, input.bodyId)
    const cited = findDecision(register, input.decisionId)
    if (!body || !cited) throw notFound()
    const over = bodiesOver(bodies, body.parentId)
    const mandateId = allow(mayEditBodies(ctx.actor, register.given(over), now))
    const { revision } = body
    const { ending, ...dissolved } = unwrap(
      decide({ bodies, body, revision, decision: recordedDecision(cited), mandates }, input, now),
    )
    await storeDissolution(db, scope, body.bodyId, dissolved)
    for (const one of ending) {
      await updateMandate(db, scope, one.mandateId, { recalledAt: now, recallDecisionId: cited.id })
      ctx.notify({
        notice: 'mandates.dissolved',
        to: { personId: one.personId },
        params: {
          place: findBody(register, cited.bodyId)?.name ?? '',
          body: body.name,
          role: findRole(register, one.roleId)?.name ?? '',
          number: String(cited.number),
          wording: cited.wording,
        },
      })
    }
    const { wording } = cited
    ctx.act('mandates.body_dissolved', body.bodyId, { wording, ...(mandateId && { mandateId }) })
    return { ended: ending.length }
  },
})
