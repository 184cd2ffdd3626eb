import { endAction as decide, type EndAction } from '@reliance/core/actions/end-action.ts'
import { mayReadActions } from '@reliance/core/actions/powers.ts'
import { updateAction } from '@reliance/db/actions/actions.ts'
import { endOpenTransfer } from '@reliance/db/actions/lead-transfers.ts'
import { unwrap } from '../boundary/rule-error.ts'
import { type InSpace, mutation } from '../boundary/use-case.ts'
import { actionToLead, tellParts } from './action-to-change.ts'

/** Its lead says that an action took place, or will not; those who take part read of the latter. */
export const endAction = mutation({
  may: mayReadActions,
  run: async (ctx, input: EndAction & InSpace) => {
    const { actionId, outcome, reason } = input
    const { action, parts, under } = await actionToLead(ctx, actionId)
    unwrap(decide(action, input), 'conflict')
    const endedBy = ctx.actor.personId
    await updateAction(ctx.db, ctx.scope, actionId, { state: outcome, endedAt: ctx.now, endedBy, reason })
    await endOpenTransfer(ctx.db, ctx.scope, { actionId }, { endedAt: ctx.now, endedBy })
    if (outcome === 'dropped')
      await tellParts(ctx, action, {
        notice: 'actions.dropped',
        organisationIds: parts.filter(one => one.role === 'partner').map(one => one.organisationId),
        params: { message: reason },
      })
    ctx.act(`actions.${outcome}`, actionId, { wording: action.title, ...under })
    return { state: outcome }
  },
})
