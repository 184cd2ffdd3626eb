import { type AskNeed, askNeed as decide } from '@reliance/core/actions/ask-need.ts'
import { mayReadActions } from '@reliance/core/actions/powers.ts'
import { insertNeeds } from '@reliance/db/actions/parts.ts'
import { unwrap } from '../boundary/rule-error.ts'
import { type InSpace, mutation } from '../boundary/use-case.ts'
import { actionToLead, tellParts } from './action-to-change.ts'

/** The lead says what is missing still; those who take part read it, and nobody else is written to (R64, R65). */
export const askNeed = mutation({
  may: mayReadActions,
  run: async (ctx, { actionId, text }: AskNeed & InSpace) => {
    const { action, parts, needs, under } = await actionToLead(ctx, actionId)
    unwrap(decide({ state: action.state, needCount: needs.length }), 'conflict')
    const needId = ctx.newId()
    const asked = { id: needId, actionId, text, askedBy: ctx.actor.personId, askedAt: ctx.now }
    await insertNeeds(ctx.db, ctx.scope, [asked])
    await tellParts(ctx, action, {
      notice: 'actions.need_asked',
      organisationIds: parts.filter(one => one.role === 'partner').map(one => one.organisationId),
      params: { message: text },
    })
    ctx.act('actions.need_asked', actionId, { wording: text, ...under })
    return { needId }
  },
})
