import {
  withdrawDecision as decide,
  type WithdrawDecision,
} from '@reliance/core/mandates/withdraw-decision.ts'
import { withRank } from '@reliance/core/shared/permission.ts'
import { lockDecision, stepDecision } from '@reliance/db/mandates/decisions.ts'
import { notFound, unwrap } from '../trpc/rule-error.ts'
import { mutation } from '../trpc/use-case.ts'

/** Takes a proposal back while it waits for its first yes. */
export const withdrawDecision = mutation({
  may: actor => withRank(actor, 'supporter'),
  run: async (ctx, { decisionId }: WithdrawDecision & { spaceId: string; requestId: string }) => {
    const row = await lockDecision(ctx.db, ctx.scope, decisionId)
    if (!row) throw notFound()
    unwrap(decide(row, ctx.actor.personId), row.proposedBy === ctx.actor.personId ? 'conflict' : 'forbidden')
    await stepDecision(ctx.db, ctx.scope, decisionId, {
      state: 'lapsed',
      endedAt: ctx.now,
      endedCode: 'mandates.withdrawn',
    })
    ctx.act('mandates.decision_withdrawn', decisionId)
    return { withdrawn: true as const }
  },
})
