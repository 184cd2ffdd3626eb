import type { DuesBasis } from '@reliance/core/fund/dues/match-dues.ts'
import { duesRowsMax, type OpenDuesInput } from '@reliance/core/fund/dues/open-dues.ts'
import { remindableFrom, remindersFrom } from '@reliance/core/fund/dues/remind-dues.ts'
import { eurosOf } from '@reliance/core/fund/euros.ts'
import { mayKeepDues } from '@reliance/core/fund/powers.ts'
import { compareNames, foldText } from '@reliance/core/shared/fold-text.ts'
import { civilDateAt } from '@reliance/core/shared/time.ts'
import { type CampaignRow, listCampaigns, listMemberDues } from '@reliance/db/fund/dues.ts'
import { listDuesMembers, listNamesOf } from '@reliance/db/fund/dues-members.ts'
import {
  type DuesPaymentRow,
  listExemptions,
  listPayments,
  listReminders,
  sumReceived,
} from '@reliance/db/fund/dues-payments.ts'
import { notFound } from '../../boundary/rule-error.ts'
import { type InSpace, type MutationContext, mutation } from '../../boundary/use-case.ts'
import { viewCampaign, viewStanding } from './campaign-view.ts'
import { factsOf } from './dues-record.ts'
import { viewBankOfDues } from './view-bank.ts'

/** Each member and where they stand, those who are not up to date first, then by name. */
const membersIn = async (
  ctx: MutationContext,
  campaign: CampaignRow,
  payments: readonly DuesPaymentRow[],
) => {
  const { db, scope, now } = ctx
  const [members, dues, exemptions, reminders] = await Promise.all([
    listDuesMembers(db, scope),
    listMemberDues(db, scope, campaign.id),
    listExemptions(db, scope, campaign.id),
    listReminders(db, scope, campaign.id),
  ])
  const duesOf = new Map(dues.map(one => [one.personId, one]))
  const paidBy = Map.groupBy(payments, one => one.personId)
  return members
    .map(({ personId, displayName }) => {
      const facts = factsOf(campaign, paidBy.get(personId) ?? [], exemptions, personId)
      const remindedAt = reminders.get(personId) ?? null
      return {
        personId,
        displayName,
        ...viewStanding(campaign, facts, duesOf.get(personId)),
        exemptReason: exemptions.find(one => one.personId === personId)?.reason ?? '',
        remindedAt: remindedAt?.toISOString() ?? null,
        isRemindable: remindedAt === null || now >= remindableFrom(remindedAt),
      }
    })
    .toSorted(
      (a, b) =>
        Number(a.validThroughOn !== null) - Number(b.validThroughOn !== null) ||
        compareNames(a.displayName, b.displayName),
    )
}

const viewPayment = (one: DuesPaymentRow, nameOf: ReadonlyMap<string, string>) => ({
  paymentId: one.id,
  displayName: nameOf.get(one.personId) ?? '',
  amount: eurosOf(one.cents),
  receivedOn: one.receivedOn as string,
  means: one.means,
  basis: one.basis as DuesBasis,
  takenBackReason: one.takenBackReason,
  /** Nobody else saw it: whoever keeps the dues wrote down that they paid. */
  isByOneself: one.basis === 'by_hand' && one.recordedBy === one.personId,
  isTakenBack: one.takenBackAt !== null,
})

/** Payments shown at once, the newest; the file has them all. */
const paymentsShown = 100

/**
 * All that whoever keeps the dues works with: who is up to date, who is not yet, what came in. It is a write: that somebody
 * read it is recorded first (R137: nobody else sees who is late).
 */
export const openDues = mutation({
  may: (actor, now, { spaceId }: OpenDuesInput & InSpace) => mayKeepDues(actor, spaceId, now),
  run: async (ctx, { campaignId, named }: OpenDuesInput & InSpace) => {
    const { db, scope } = ctx
    ctx.act('fund.dues_read')
    const campaigns = await listCampaigns(db, scope)
    const campaign = campaignId === null ? campaigns[0] : campaigns.find(one => one.id === campaignId)
    if (campaignId !== null && !campaign) throw notFound()
    const listed = campaigns.map(({ id, title }) => ({ campaignId: id, title }))
    const bank = await viewBankOfDues(ctx)
    if (!campaign) return { campaigns: listed, bank, now: null }
    const before = campaigns[campaigns.indexOf(campaign) + 1]
    const [payments, received, receivedBefore] = await Promise.all([
      listPayments(db, scope, campaign.id),
      sumReceived(db, scope, campaign.id),
      before ? sumReceived(db, scope, before.id) : null,
    ])
    const members = await membersIn(ctx, campaign, payments)
    const wanted = foldText(named)
    const found = members.filter(one => foldText(one.displayName).includes(wanted))
    const nameOf = await listNamesOf(
      db,
      scope,
      payments.slice(0, paymentsShown).map(one => one.personId),
    )
    const current = members.filter(one => one.validThroughOn !== null).length
    return {
      campaigns: listed,
      bank,
      now: {
        campaign: viewCampaign(campaign),
        remindersFrom: remindersFrom(campaign) as string,
        remindsNow: civilDateAt(ctx.now) >= remindersFrom(campaign),
        current,
        notYet: members.length - current,
        received: eurosOf(received),
        before:
          before && receivedBefore !== null
            ? { title: before.title, received: eurosOf(receivedBefore) }
            : null,
        members: found.slice(0, duesRowsMax),
        more: Math.max(0, found.length - duesRowsMax),
        payments: payments.slice(0, paymentsShown).map(one => viewPayment(one, nameOf)),
      },
    }
  },
})
