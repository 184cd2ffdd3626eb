import { changePayout } from '@reliance/core/fund/calls/payout.ts'
import { centsOf, eurosOf } from '@reliance/core/fund/euros.ts'
import { mayKeepTreasury } from '@reliance/core/fund/powers.ts'
import type { PreparePayoutsInput } from '@reliance/core/fund/prepare-payouts.ts'
import { amountText } from '@reliance/core/shared/amount-text.ts'
import { civilDateAt } from '@reliance/core/shared/time.ts'
import { fundPlace, listMembers } from '@reliance/db/fund/members.ts'
import { insertPayout, listPayeeAccounts, updatePayout } from '@reliance/db/fund/payouts.ts'
import { lockFund } from '@reliance/db/fund/pledges.ts'
import { notFound, RuleError } from '../boundary/rule-error.ts'
import { type InSpace, type MutationContext, mutation } from '../boundary/use-case.ts'
import { isTrancheDue, type ProjectRecord, readProject, trancheLeft } from './project-record.ts'

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

type Prepared = { payoutId: string; amount: string }

/** The account on which an organisation is paid now. @throws {RuleError} `account_missing`. */
const newestAccount = async ({ db, scope }: MutationContext, payeeId: string) => {
  const [account] = await listPayeeAccounts(db, scope, payeeId)
  if (!account) throw new RuleError('conflict', { code: 'fund.account_missing' })
  return account
}

/** Payments on an account that its payee has changed since go to the newest one, and are approved again. */
const moveToNewest = async (
  ctx: MutationContext,
  { payouts }: ProjectRecord,
  tranche: number,
): Promise<Prepared[]> => {
  const { db, scope } = ctx
  const moved: Prepared[] = []
  for (const one of payouts.filter(one => one.tranche === tranche)) {
    const accounts = one.payeeId === null ? [] : await listPayeeAccounts(db, scope, one.payeeId)
    const [newest] = accounts
    const before = accounts.find(account => account.id === one.accountId)
    const said = { ...one, amount: eurosOf(one.cents), iban: before?.iban ?? '' }
    const changed = changePayout(one.state, said, { ...said, iban: newest?.iban ?? '' })
    // What is in a file or settled stays on the account that it went to.
    if (!newest || !changed.ok || !changed.value.voidsApprovals) continue
    const { state } = changed.value
    await updatePayout(db, scope, one.id, { accountId: newest.id, revision: one.revision + 1, state })
    ctx.act('fund.payout_changed', one.id)
    moved.push({ payoutId: one.id, amount: eurosOf(one.cents) })
  }
  return moved
}

/** What of a tranche is in no payment yet, as one payment for each partner. */
const draftRest = async (
  ctx: MutationContext,
  project: ProjectRecord,
  tranche: number,
  purpose: string,
): Promise<Prepared[]> => {
  const { db, scope, now, actor } = ctx
  const political = new Set(
    (await listMembers(db, scope)).filter(one => one.isPoliticalGroup).map(one => one.organisationId),
  )
  const drafted: Prepared[] = []
  for (const { organisationId, hostId } of project.shares) {
    const cents = trancheLeft(project, organisationId, tranche)
    // A political group gets nothing (L9); the other partners get theirs.
    if (cents <= 0n || political.has(organisationId) || political.has(hostId ?? organisationId)) continue
    const payeeId = hostId ?? organisationId
    const account = await newestAccount(ctx, payeeId)
    const id = ctx.newId()
    await insertPayout(db, scope, {
      id,
      applicationId: project.application.id,
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
    drafted.push({ payoutId: id, amount: eurosOf(cents) })
  }
  return drafted
}

/**
 * Prepares what is left of a tranche for each partner of a project, on the account that serves now; whoever receives for
 * a partner is paid in its place. Nothing leaves before two people of two other organisations approve it.
 */
export const preparePayouts = mutation({
  may: (actor, now, { spaceId }: PreparePayoutsInput & InSpace) => mayKeepTreasury(actor, spaceId, now),
  run: async (ctx, { applicationId, tranche, purpose }: PreparePayoutsInput & InSpace) => {
    const { db, scope, now } = ctx
    await lockFund(db, scope)
    const project = await readProject(ctx, applicationId)
    if (!project) throw notFound()
    if (!isTrancheDue(project, tranche, civilDateAt(now)))
      throw new RuleError('conflict', { code: 'fund.tranche_not_due', field: 'tranche' })
    const prepared = [
      ...(await moveToNewest(ctx, project, tranche)),
      ...(await draftRest(ctx, project, tranche, purpose)),
    ]
    const sum = prepared.reduce((total, one) => total + centsOf(one.amount), 0n)
    if (sum > 0n) await tellApprovers(ctx, project.application.title, sum)
    return { prepared }
  },
})
