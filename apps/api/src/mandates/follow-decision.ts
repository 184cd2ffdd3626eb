import { followDecision as decide, type FollowDecision } from '@reliance/core/mandates/follow-decision.ts'
import { mandatesInForce } from '@reliance/core/mandates/rights.ts'
import { findRole } from '@reliance/core/mandates/space-tree.ts'
import { withRank } from '@reliance/core/shared/permission.ts'
import { insertFollowUp } from '@reliance/db/mandates/follow-ups.ts'
import { unwrap } from '../boundary/rule-error.ts'
import { type InSpace, type MutationContext, mutation } from '../boundary/use-case.ts'
import type { DecisionWiring } from './effect-handlers.ts'
import { followedBy } from './follow-ups.ts'
import { lockStoredDecision } from './stored-decision.ts'

type Stored = Awaited<ReturnType<typeof lockStoredDecision>>
type Entrusted = Pick<FollowDecision, 'dueOn' | 'note'> & { roleId: string }

/** Whoever holds the role that is to see to a decision from now on is told, but not by themselves. */
const tellEntrusted = async (
  ctx: MutationContext,
  wiring: DecisionWiring,
  { register, body, decision }: Pick<Stored, 'register' | 'body' | 'decision'>,
  { roleId, dueOn, note }: Entrusted,
): Promise<void> => {
  const { db, scope, now, actor, services, notify } = ctx
  const holders = mandatesInForce(register.tree, now).filter(
    one => one.roleId === roleId && one.personId !== actor.personId,
  )
  if (holders.length === 0) return
  await services.limits.spend('proposalPerPersonAndPlace', `${actor.personId}:${scope.spaceId}`, 1, {
    code: 'mandates.proposed_too_often',
  })
  const [place, path] = await Promise.all([
    wiring.nameOfSpace({ db, scope }),
    wiring.pathOfSpace({ db, scope }),
  ])
  for (const { personId } of holders)
    notify({
      notice: 'mandates.to_see_to',
      to: { personId },
      subject: decision.id,
      path: `${path}/decisions/${decision.id}`,
      params: {
        place,
        body: body.name,
        role: findRole(register.tree, roleId)?.name ?? '',
        number: String(decision.number),
        text: decision.text,
        dueOn: dueOn ?? '–',
        wording: note === '' ? '–' : note,
      },
    })
}

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
      if (roleId !== null && roleId !== who.roleId)
        await tellEntrusted(ctx, wiring, { register, body, decision }, { roleId, dueOn, note })
      // Under the mandate of whoever sees to it, where that is how they may.
      const held = mandatesInForce(register.tree, now).find(
        one => one.personId === actor.personId && one.roleId === who.roleId,
      )
      ctx.act(`mandates.decision_${state}`, decisionId, { ...(held && { mandateId: held.mandateId }) })
      return { state }
    },
  })
