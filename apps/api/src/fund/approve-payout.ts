import { type approvePayoutInput, approvePayout as decide } from '@reliance/core/fund/calls/payout.ts'
import { mayApprovePayments } from '@reliance/core/fund/powers.ts'
import { listMembers } from '@reliance/db/fund/members.ts'
import {
  insertApproval,
  listApprovals,
  lockPayout,
  type PayoutRow,
  updatePayout,
} from '@reliance/db/fund/payouts.ts'
import { lockFund } from '@reliance/db/fund/pledges.ts'
import type * as z from 'zod/mini'
import { notFound, RuleError, unwrap } from '../boundary/rule-error.ts'
import { type InSpace, type MutationContext, mutation } from '../boundary/use-case.ts'
import { tellSubmitter } from './expenses/tell-expense.ts'
import { joinedOf } from './joined-of.ts'
import { markPaid, movementOf } from './mark-paid.ts'
import type { Payable } from './payable.ts'
import { payableFacts } from './payable-facts.ts'

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

/** What was approved waits for its file; an expense that the bank has paid already is settled by that very movement. */
const goOn = async (ctx: MutationContext, payout: PayoutRow, payable: Payable) => {
  const { db, scope } = ctx
  await updatePayout(db, scope, payout.id, { state: 'approved' })
  const { lineId } = payout
  if (lineId !== null) {
    await markPaid(ctx, payout, payable, await movementOf(ctx, lineId, payout))
    return 'paid' as const
  }
  if (payable.expense) {
    const { expense } = payable.expense
    const { id, title, organisationId, personId } = expense
    const told = { expenseId: id, title, cents: payout.cents, organisationId, personId }
    await tellSubmitter(ctx, 'fund.expense_approved', told)
  }
  return 'approved' as const
}

/** One of the two who approve a payment, for an organisation of theirs that has no part in it. */
export const approvePayout = mutation({
  may: (actor, now, { spaceId }: Input) => mayApprovePayments(actor, spaceId, now),
  run: async (ctx, { payoutId, revision }: Input) => {
    const { db, scope, now, actor } = ctx
    await lockFund(db, scope)
    const payout = await lockPayout(db, scope, payoutId)
    if (!payout) throw notFound()
    if (payout.revision !== revision) throw new RuleError('conflict', { code: 'fund.payout_changed' })
    const payable = await payableFacts(ctx, payout)
    const { beneficiaryIds, requesterIds, grounds, editedBy: accountEditedBy } = payable
    const all = await listApprovals(db, scope, payoutId)
    const approvals = all.filter(one => one.revision === revision)
    const own = joinedOf(ctx.entered.organisationIds, await listMembers(db, scope))
    const organisationId = organisationFor(own, beneficiaryIds, approvals)
    const { state: before } = payout
    const facts = { state: before, requesterIds, accountEditedBy, beneficiaryIds, grounds, approvals }
    const state = unwrap(decide(facts, { personId: actor.personId, organisationId }), 'conflict')
    await insertApproval(db, scope, {
      payoutId,
      revision,
      organisationId,
      personId: actor.personId,
      mandateId: ctx.mandateId ?? '',
      approvedAt: now,
    })
    ctx.act('fund.payout_approved', payoutId)
    return { state: state === 'approved' ? await goOn(ctx, payout, payable) : state }
  },
})
