import { centsOf, eurosOf } from '@reliance/core/fund/euros.ts'
import { mayKeepTreasury } from '@reliance/core/fund/powers.ts'
import type { PreparePayoutsInput } from '@reliance/core/fund/prepare-payouts.ts'
import { amountText } from '@reliance/core/shared/amount-text.ts'
import { civilDateAt } from '@reliance/core/shared/time.ts'
import { fundPlace } from '@reliance/db/fund/members.ts'
import { insertPayout, listPayeeAccounts } from '@reliance/db/fund/payouts.ts'
import { lockFund } from '@reliance/db/fund/pledges.ts'
import { notFound, RuleError } from '../boundary/rule-error.ts'
import { type InSpace, type MutationContext, mutation } from '../boundary/use-case.ts'
import { isTrancheDue, readProject, trancheLeft } from './project-record.ts'

/** Whoever approves payments of this fund reads that there is one. */
const tellApprovers = async (ctx: MutationContext, title: string, cents: bigint) => {
  const place = await fundPlace(ctx.db, ctx.scope)
  ctx.notify({
    notice: 'fund.payouts_prepared',
    to: { power: 'fund.approve' },
    subject: ctx.scope.spaceId,
    path: `${place.path}/paiements`,
    params: { place: place.name, name: title, amount: amountText(eurosOf(cents)) },
  })
}

/**
 * Prepares what is left of a tranche for each partner of a project, on the account that serves now; whoever receives for
 * a partner is paid in its place. Nothing leaves before two people of two other organisations approve it.
 */
export const preparePayouts = mutation({
  may: (actor, now, { spaceId }: PreparePayoutsInput & InSpace) => mayKeepTreasury(actor, spaceId, now),
  run: async (ctx, { applicationId, tranche, purpose }: PreparePayoutsInput & InSpace) => {
    const { db, scope, now, actor } = ctx
    await lockFund(db, scope)
    const project = await readProject(ctx, applicationId)
    if (!project) throw notFound()
    if (!isTrancheDue(project, tranche, civilDateAt(now)))
      throw new RuleError('conflict', { code: 'fund.tranche_not_due', field: 'tranche' })
    const prepared: { payoutId: string; amount: string }[] = []
    for (const { organisationId, hostId } of project.shares) {
      const cents = trancheLeft(project, organisationId, tranche)
      if (cents <= 0n) continue
      const payeeId = hostId ?? organisationId
      const [account] = await listPayeeAccounts(db, scope, payeeId)
      if (!account) throw new RuleError('conflict', { code: 'fund.account_missing' })
      const id = ctx.newId()
      await insertPayout(db, scope, {
        id,
        applicationId,
        effectId: project.allocation.effectId,
        tranche,
        beneficiaryId: organisationId,
        payeeId,
        accountId: account.id,
        cents,
        purpose,
        wording: `${project.application.title}, ${tranche}/2`.slice(0, 140),
        requestedBy: actor.personId,
        mandateId: ctx.mandateId ?? '',
        requestedAt: now,
      })
      ctx.act('fund.payout_prepared', id)
      prepared.push({ payoutId: id, amount: eurosOf(cents) })
    }
    const sum = prepared.reduce((total, one) => total + centsOf(one.amount), 0n)
    if (sum > 0n) await tellApprovers(ctx, project.application.title, sum)
    return { prepared }
  },
})
