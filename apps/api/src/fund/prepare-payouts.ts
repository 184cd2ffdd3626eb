import { eurosOf } from '@reliance/core/fund/euros.ts'
import { mayKeepTreasury } from '@reliance/core/fund/powers.ts'
import type { PreparePayoutsInput } from '@reliance/core/fund/prepare-payouts.ts'
import { civilDateAt } from '@reliance/core/shared/time.ts'
import { insertPayout, listPayeeAccounts } from '@reliance/db/fund/payouts.ts'
import { lockFund } from '@reliance/db/fund/pledges.ts'
import { notFound, RuleError } from '../boundary/rule-error.ts'
import { type InSpace, mutation } from '../boundary/use-case.ts'
import { isTrancheDue, readProject, trancheLeft } from './project-record.ts'

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
    return { prepared }
  },
})
