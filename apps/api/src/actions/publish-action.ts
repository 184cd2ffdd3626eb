import { mayReadActions } from '@reliance/core/actions/powers.ts'
import { publishAction as decide, type PublishAction } from '@reliance/core/actions/publish-action.ts'
import { updateAction } from '@reliance/db/actions/actions.ts'
import { unwrap } from '../boundary/rule-error.ts'
import { type InSpace, mutation } from '../boundary/use-case.ts'
import { actionToLead } from './action-to-change.ts'

/** What was a draft stands in the plan from now on. */
export const publishAction = mutation({
  may: mayReadActions,
  run: async (ctx, { actionId }: PublishAction & InSpace) => {
    const { action, under } = await actionToLead(ctx, actionId)
    unwrap(decide(action), 'conflict')
    await updateAction(ctx.db, ctx.scope, actionId, { state: 'published', publishedAt: ctx.now })
    ctx.act('actions.published', actionId, { wording: action.title, ...under })
    return { publishedAt: ctx.now.toISOString() }
  },
})
