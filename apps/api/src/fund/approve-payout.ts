import { type approvePayoutInput, approvePayout as decide } from '@reliance/core/fund/calls/payout.ts'
import { mayApprovePayments } from '@reliance/core/fund/powers.ts'
import { listMembers } from '@reliance/db/fund/members.ts'
import { insertApproval, listApprovals, lockPayout, updatePayout } from '@reliance/db/fund/payouts.ts'
import type * as z from 'zod/mini'
import { notFound, RuleError, unwrap } from '../boundary/rule-error.ts'
import { type InSpace, mutation } from '../boundary/use-case.ts'
import { joinedOf } from './joined-of.ts'
import { payableFacts } from './payable-facts.ts'
import { interestedIn } from './project-record.ts'

type Input = z.output<typeof approvePayoutInput> & InSpace

/**
 * For which of their organisations somebody approves: whoever belongs to one that has a part in the payment counts as
 * that one, whatever else they belong to; of the others, one for which nobody has approved yet.
 * @throws {RuleError} for somebody of no organisation any more.
 */
const organisationFor = (
  own: readonly string[],
  beneficiaryIds: ReadonlySet<string>,
  approvals: readonly { organisationId: string }[],
): string => {
  const found =
    own.find(one => beneficiaryIds.has(one)) ??
    own.find(one => approvals.every(approval => approval.organisationId !== one)) ??
    own[0]
  if (found === undefined) throw new RuleError('forbidden', { code: 'mandates.power_missing' })
  return found
}

/** One of the two who approve a payment, for an organisation of theirs that has no part in it. */
export const approvePayout = mutation({
  may: (actor, now, { spaceId }: Input) => mayApprovePayments(actor, spaceId, now),
  run: async (ctx, { payoutId, revision }: Input) => {
    const { db, scope, now, actor } = ctx
    const payout = await lockPayout(db, scope, payoutId)
    if (!payout) throw notFound()
    if (payout.revision !== revision) throw new RuleError('conflict', { code: 'fund.payout_changed' })
    const { project, editedBy } = await payableFacts(ctx, payout)
    const all = await listApprovals(db, scope, payoutId)
    const beneficiaryIds = new Set([...interestedIn(project), payout.payeeId])
    const approvals = all.filter(one => one.revision === revision)
    const own = joinedOf(ctx.entered.organisationIds, await listMembers(db, scope))
    const organisationId = organisationFor(own, beneficiaryIds, approvals)
    const facts = {
      state: payout.state,
      requestedBy: payout.requestedBy,
      accountEditedBy: editedBy,
      beneficiaryIds,
      approvals,
    }
    const state = unwrap(decide(facts, { personId: actor.personId, organisationId }), 'conflict')
    await insertApproval(db, scope, {
      payoutId,
      revision,
      organisationId,
      personId: actor.personId,
      mandateId: ctx.mandateId ?? '',
      approvedAt: now,
    })
    if (state === 'approved') await updatePayout(db, scope, payoutId, { state })
    ctx.act('fund.payout_approved', payoutId)
    return { state }
  },
})
