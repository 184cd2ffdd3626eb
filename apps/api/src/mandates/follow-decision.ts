import { followDecision as decide, type FollowDecision } from '@reliance/core/mandates/follow-decision.ts'
import { mandatesInForce } from '@reliance/core/mandates/rights.ts'
import { withRank } from '@reliance/core/shared/permission.ts'
import { insertFollowUp } from '@reliance/db/mandates/follow-ups.ts'
import { unwrap } from '../boundary/rule-error.ts'
import { type InSpace, mutation } from '../boundary/use-case.ts'
import type { DecisionWiring } from './effect-handlers.ts'
import { followedBy } from './follow-ups.ts'
import { lockStoredDecision } from './stored-decision.ts'

/** Somebody who decides there, or sees to it, says how far what was decided is (R20). */
export const followDecision = (wiring: DecisionWiring) =>
  mutation({
    may: actor => withRank(actor, 'supporter'),
    run: async (ctx, { decisionId, state, dueOn, roleId, note }: FollowDecision & InSpace) => {
      const { db, scope, now, actor } = ctx
      const { register, body, decision } = await lockStoredDecision(ctx, wiring, decisionId)
      const who = await followedBy(ctx, wiring, { register, body, decisionId })
      const roleIds = register.roles.filter(one => one.retiredAt === null).map(one => one.roleId)
      unwrap(decide({ decision, ...who, roleIds }, { roleId }), 'forbidden')
      const id = ctx.newId()
      await insertFollowUp(db, scope, {
        id,
        decisionId,
        state,
        dueOn,
        roleId,
        note,
        saidBy: actor.personId,
        saidAt: now,
      })
      // Under the mandate of whoever sees to it, where that is how they may.
      const held = mandatesInForce(register.tree, now).find(
        one => one.personId === actor.personId && one.roleId === who.roleId,
      )
      ctx.act(`mandates.decision_${state}`, decisionId, { ...(held && { mandateId: held.mandateId }) })
      return { state }
    },
  })
