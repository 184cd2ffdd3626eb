import { payoutFlags } from '@reliance/core/fund/calls/payout.ts'
import { eurosOf } from '@reliance/core/fund/euros.ts'
import { maskedIban } from '@reliance/core/fund/iban.ts'
import type { OpenPayoutsInput } from '@reliance/core/fund/open-payouts.ts'
import { mayApprovePayments, mayKeepTreasury } from '@reliance/core/fund/powers.ts'
import { cutPage, pageBefore } from '@reliance/core/shared/paging.ts'
import { findApplication } from '@reliance/db/fund/applications.ts'
import { listMembers, type Member } from '@reliance/db/fund/members.ts'
import {
  listApprovals,
  listPaidIbans,
  listPayeeAccounts,
  listPayouts,
  type PayoutRow,
} from '@reliance/db/fund/payouts.ts'
import { type InSpace, type MutationContext, mutation } from '../boundary/use-case.ts'

/** A payment as whoever approves it has to see it: for whom, on which account, what is new there, who has approved. */
const viewPayout = async (ctx: MutationContext, payout: PayoutRow, memberOf: ReadonlyMap<string, Member>) => {
  const nameOf = (organisationId: string): string => memberOf.get(organisationId)?.displayName ?? ''
  const { db, scope } = ctx
  const [application, accounts, paidIbans, approvals] = await Promise.all([
    findApplication(db, scope, payout.applicationId),
    listPayeeAccounts(db, scope, payout.payeeId),
    listPaidIbans(db, scope, payout.payeeId),
    listApprovals(db, scope, payout.id),
  ])
  const at = accounts.findIndex(one => one.id === payout.accountId)
  const account = accounts[at]
  const iban = account?.iban ?? ''
  const hasLeft = [payout.payeeId, payout.beneficiaryId].some(id => memberOf.get(id)?.status !== 'joined')
  // The same account entered again hides no change.
  const formerIban = accounts.slice(at + 1).find(one => one.iban !== iban)?.iban ?? null
  const current = approvals.filter(one => one.revision === payout.revision)
  return {
    payoutId: payout.id,
    number: payout.number,
    revision: payout.revision,
    state: payout.state,
    applicationId: payout.applicationId,
    title: application?.title ?? '',
    tranche: payout.tranche,
    payee: nameOf(payout.payeeId),
    beneficiary: nameOf(payout.beneficiaryId),
    amount: eurosOf(payout.cents),
    purpose: payout.purpose,
    iban: maskedIban(iban),
    flags: payout.state === 'paid' ? [] : payoutFlags({ iban, paidIbans, formerIban, hasLeft }),
    approvedBy: current.map(one => nameOf(one.organisationId)),
    isMine: payout.requestedBy === ctx.actor.personId,
    hasApproved: current.some(one => one.personId === ctx.actor.personId),
    settledOn: payout.settledOn as string | null,
    fileId: payout.fileId,
  }
}

/** Payments out of the fund, for whoever prepares or approves them. It is a write: that somebody read them is recorded. */
export const openPayouts = mutation({
  may: (actor, now, { spaceId }: OpenPayoutsInput & InSpace) => {
    const keeps = mayKeepTreasury(actor, spaceId, now)
    return keeps.allowed ? keeps : mayApprovePayments(actor, spaceId, now)
  },
  run: async (ctx, { before, spaceId }: OpenPayoutsInput & InSpace) => {
    const { db, scope, actor, now } = ctx
    ctx.act('fund.payouts_read')
    const page = pageBefore(before)
    const [rows, members] = await Promise.all([listPayouts(db, scope, page), listMembers(db, scope)])
    const memberOf = new Map(members.map(one => [one.organisationId, one]))
    const { items, next } = cutPage(rows, page, row => row.number)
    return {
      payouts: await Promise.all(items.map(one => viewPayout(ctx, one, memberOf))),
      next,
      can: {
        treasury: mayKeepTreasury(actor, spaceId, now).allowed,
        approve: mayApprovePayments(actor, spaceId, now).allowed,
      },
    }
  },
})
