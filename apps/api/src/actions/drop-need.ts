import type { DropNeed } from '@reliance/core/actions/drop-need.ts'
import { stillOpen } from '@reliance/core/actions/edit-action.ts'
import { mayReadActions } from '@reliance/core/actions/powers.ts'
import { dropNeed as save } from '@reliance/db/actions/parts.ts'
import { notFound, unwrap } from '../boundary/rule-error.ts'
import { type InSpace, mutation } from '../boundary/use-case.ts'
import { actionToLead } from './action-to-change.ts'

/** The lead takes a need away: it is found elsewhere, or not needed any more. */
export const dropNeed = mutation({
  may: mayReadActions,
  run: async (ctx, { actionId, needId }: DropNeed & InSpace) => {
    const { action, needs, under } = await actionToLead(ctx, actionId)
    unwrap(stillOpen(action), 'conflict')
    const need = needs.find(one => one.needId === needId)
    if (!need) throw notFound()
    await save(ctx.db, ctx.scope, needId, ctx.now)
    ctx.act('actions.need_dropped', actionId, { wording: need.text, ...under })
    return { droppedAt: ctx.now.toISOString() }
  },
})
