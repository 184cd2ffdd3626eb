import { leaveAction as decide, type LeaveAction } from '@reliance/core/actions/leave-action.ts'
import { mayActFor } from '@reliance/core/actions/powers.ts'
import { endOpenTransfer } from '@reliance/db/actions/lead-transfers.ts'
import { fillNeeds, updatePart } from '@reliance/db/actions/parts.ts'
import { unwrap } from '../boundary/rule-error.ts'
import { type InSpace, mutation } from '../boundary/use-case.ts'
import { actionToChange } from './action-to-change.ts'

type Input = LeaveAction & InSpace

/** An organisation takes no part any more; nobody is told, and what it would have brought is missing again (R64, R65). */
export const leaveAction = mutation({
  may: (actor, now, { organisationId }: Input) => mayActFor(actor, organisationId, now),
  run: async (ctx, { actionId, organisationId }: Input) => {
    const { action, parts } = await actionToChange(ctx, actionId)
    const part = parts.find(one => one.organisationId === organisationId)
    unwrap(decide({ state: action.state, ownRole: part?.role ?? null }), 'conflict')
    if (part) {
      await fillNeeds(ctx.db, ctx.scope, part.partId, [])
      await updatePart(ctx.db, ctx.scope, part.partId, { endedAt: ctx.now })
      // Nobody is asked any more whether it leads.
      const ended = { endedAt: ctx.now, endedBy: ctx.actor.personId }
      await endOpenTransfer(ctx.db, ctx.scope, { actionId, toOrganisationId: organisationId }, ended)
    }
    ctx.act('actions.left', actionId)
    return { endedAt: ctx.now.toISOString() }
  },
})
