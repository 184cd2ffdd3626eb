import { eurosOf } from '@reliance/core/fund/euros.ts'
import type { OpenPayoutsInput } from '@reliance/core/fund/open-payouts.ts'
import { mayApprovePayments, mayKeepTreasury, mayReadTreasury } from '@reliance/core/fund/powers.ts'
import { cutPage, pageBefore } from '@reliance/core/shared/paging.ts'
import { findApplication } from '@reliance/db/fund/applications.ts'
import { listLineNames } from '@reliance/db/fund/budgets.ts'
import { findExpense } from '@reliance/db/fund/expenses.ts'
import { listMembers, type Member } from '@reliance/db/fund/members.ts'
import { listApprovals, listPayouts, type PayoutRow } from '@reliance/db/fund/payouts.ts'
import { type InSpace, type MutationContext, mutation } from '../boundary/use-case.ts'
import { accountView } from './account-view.ts'

/** What a payment is for: a tranche of a project, or an expense with the line that it is held against. */
const subjectOf = async ({ db, scope }: MutationContext, payout: PayoutRow) => {
  const { applicationId, expenseId, budgetLineId } = payout
  if (expenseId !== null) {
    const [expense, lines] = await Promise.all([
      findExpense(db, scope, expenseId),
      budgetLineId === null ? undefined : listLineNames(db, scope, [budgetLineId]),
    ])
    return { title: expense?.title ?? '', line: lines?.get(budgetLineId ?? '') ?? null }
  }
  const application = applicationId === null ? undefined : await findApplication(db, scope, applicationId)
  return { title: application?.title ?? '', line: null }
}

/** A payment as whoever approves it has to see it: for whom, on which account, what is new there, who has approved. */
const viewPayout = async (ctx: MutationContext, payout: PayoutRow, members: readonly Member[]) => {
  const nameOf = (id: string): string => members.find(one => one.organisationId === id)?.displayName ?? ''
  const [subject, account, approvals] = await Promise.all([
    subjectOf(ctx, payout),
    accountView(ctx, payout, members),
    listApprovals(ctx.db, ctx.scope, payout.id),
  ])
  const current = approvals.filter(one => one.revision === payout.revision)
  const { payeeId, beneficiaryId } = payout
  return {
    payoutId: payout.id,
    number: payout.number,
    revision: payout.revision,
    state: payout.state,
    /** An expense that no line and no decision holds yet: nobody can approve it. */
    waitsForDecision: payout.expenseId !== null && payout.effectId === null,
    applicationId: payout.applicationId,
    expenseId: payout.expenseId,
    tranche: payout.tranche,
    payee: payeeId === null ? payout.payeeName : nameOf(payeeId),
    beneficiary: beneficiaryId === null ? null : nameOf(beneficiaryId),
    amount: eurosOf(payout.cents),
    purpose: payout.purpose,
    ...subject,
    ...account,
    approvedBy: current.map(one => nameOf(one.organisationId)),
    isMine: payout.requestedBy === ctx.actor.personId,
    hasApproved: current.some(one => one.personId === ctx.actor.personId),
    settledOn: payout.settledOn as string | null,
    fileId: payout.fileId,
  }
}

/** Payments out of the fund, for whoever prepares, approves or checks them. It is a write: that somebody read them is recorded. */
export const openPayouts = mutation({
  may: (actor, now, { spaceId }: OpenPayoutsInput & InSpace) => {
    const reads = mayReadTreasury(actor, spaceId, now)
    return reads.allowed ? reads : mayApprovePayments(actor, spaceId, now)
  },
  run: async (ctx, { before, spaceId }: OpenPayoutsInput & InSpace) => {
    const { db, scope, actor, now } = ctx
    ctx.act('fund.payouts_read')
    const page = pageBefore(before)
    const [rows, members] = await Promise.all([listPayouts(db, scope, page), listMembers(db, scope)])
    const { items, next } = cutPage(rows, page, row => row.number)
    return {
      payouts: await Promise.all(items.map(one => viewPayout(ctx, one, members))),
      next,
      can: {
        treasury: mayKeepTreasury(actor, spaceId, now).allowed,
        approve: mayApprovePayments(actor, spaceId, now).allowed,
      },
    }
  },
})
