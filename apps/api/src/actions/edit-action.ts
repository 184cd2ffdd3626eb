import { editAction as decide, type EditAction } from '@reliance/core/actions/edit-action.ts'
import { mayReadActions } from '@reliance/core/actions/powers.ts'
import { updateAction } from '@reliance/db/actions/actions.ts'
import { unwrap } from '../boundary/rule-error.ts'
import { type InSpace, mutation } from '../boundary/use-case.ts'
import { actionToLead, checkCommune } from './action-to-change.ts'

/** Its lead says an action otherwise. */
export const editAction = mutation({
  may: mayReadActions,
  run: async (ctx, input: EditAction & InSpace) => {
    const { action, lead, under } = await actionToLead(ctx, input.actionId)
    const { spaceId: _, requestId: __, actionId, revision: ___, ...content } = input
    unwrap(decide(Object.assign({ leadDiscretion: lead.discretion }, action), input), 'conflict')
    checkCommune(content.communeCode)
    await updateAction(ctx.db, ctx.scope, actionId, content)
    ctx.act('actions.edited', actionId, { wording: content.title, ...under })
    return { revision: action.revision + 1 }
  },
})
