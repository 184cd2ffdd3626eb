import { neededCents } from '@reliance/core/fund/dues/dues-scheme.ts'
import type { DuesBasis } from '@reliance/core/fund/dues/match-dues.ts'
import type { DuesMeans } from '@reliance/core/fund/dues/record-dues.ts'
import { isPaid } from '@reliance/core/fund/dues/valid-days.ts'
import { eurosOf } from '@reliance/core/fund/euros.ts'
import { amountText } from '@reliance/core/shared/amount-text.ts'
import type { CivilDate } from '@reliance/core/shared/time.ts'
import { type CampaignRow, duesPlace, findCampaign } from '@reliance/db/fund/dues.ts'
import { type DuesPaymentRow, insertPayment, takePaymentBack } from '@reliance/db/fund/dues-payments.ts'
import type { MutationContext } from '../../boundary/use-case.ts'
import type { Notice, NoticeName } from '../../mail/notice.ts'
import { settleDues, sumOf, withReferences } from './dues-record.ts'

/** What somebody paid, before it is written. */
export type NewPayment = {
  personId: string
  cents: bigint
  receivedOn: CivilDate
  means: DuesMeans
  lineId: string | null
  basis: DuesBasis
}

/** A mail to one person about their own dues: nobody else is written to. */
export const duesNotice = (
  place: { name: string; path: string },
  campaign: CampaignRow,
  personId: string,
  notice: NoticeName,
  params: Record<string, string>,
): Notice => ({
  notice,
  to: { personId },
  subject: campaign.id,
  path: place.path,
  params: { place: place.name, name: campaign.title, ...params },
})

/** Writes what several people paid in a campaign, makes them up to date by it, and thanks each. The dues are locked. */
export const payDues = async (
  ctx: MutationContext,
  campaign: CampaignRow,
  payments: readonly NewPayment[],
): Promise<string[]> => {
  const { db, scope, now, actor, mandateId = '' } = ctx
  if (payments.length === 0) return []
  const personIds = payments.map(one => one.personId)
  await withReferences(ctx, campaign, personIds)
  const ids: string[] = []
  for (const payment of payments) {
    const id = ctx.newId()
    const by = { recordedBy: actor.personId, mandateId, recordedAt: now }
    await insertPayment(db, scope, { id, campaignId: campaign.id, ...payment, ...by })
    ids.push(id)
  }
  const [settled, place] = await Promise.all([settleDues(ctx, campaign, personIds), duesPlace(db, scope)])
  for (const { personId, cents, receivedOn } of payments) {
    const facts = settled.get(personId)?.facts
    if (!facts) continue
    const days = settled.get(personId)?.days
    const left = neededCents(campaign.scheme) - sumOf(facts)
    const enough = days ? 'fund.dues_paid' : 'fund.dues_paid_after'
    ctx.notify(
      duesNotice(place, campaign, personId, isPaid(facts) || days ? enough : 'fund.dues_paid_part', {
        amount: amountText(eurosOf(cents)),
        receivedOn,
        until: campaign.validUntilOn,
        left: amountText(eurosOf(left > 0n ? left : 0n)),
      }),
    )
  }
  return ids
}

/** Takes payments back, with the days that they gave, and tells each person why. The dues are locked. */
export const takeDuesBack = async (
  ctx: MutationContext,
  payments: readonly DuesPaymentRow[],
  reason: string,
): Promise<void> => {
  const { db, scope, now, actor } = ctx
  const by = { takenBackBy: actor.personId, takenBackAt: now, takenBackReason: reason }
  for (const { id } of payments) await takePaymentBack(db, scope, id, by)
  const place = await duesPlace(db, scope)
  for (const [campaignId, taken] of Map.groupBy(payments, one => one.campaignId)) {
    const campaign = await findCampaign(db, scope, campaignId)
    if (!campaign) throw new Error('a payment of no campaign')
    await settleDues(
      ctx,
      campaign,
      taken.map(one => one.personId),
    )
    for (const { personId, cents, receivedOn } of taken)
      ctx.notify(
        duesNotice(place, campaign, personId, 'fund.dues_taken_back', {
          amount: amountText(eurosOf(cents)),
          receivedOn,
          reason,
        }),
      )
  }
}
