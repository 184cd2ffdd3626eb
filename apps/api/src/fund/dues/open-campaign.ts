import type { DuesScheme } from '@reliance/core/fund/dues/dues-scheme.ts'
import {
  type CloseCampaignInput,
  type CorrectCampaignInput,
  checkUntil,
  openCampaign as decide,
  type OpenCampaignInput,
} from '@reliance/core/fund/dues/open-campaign.ts'
import { centsOf } from '@reliance/core/fund/euros.ts'
import { mayKeepDues } from '@reliance/core/fund/powers.ts'
import { amountText } from '@reliance/core/shared/amount-text.ts'
import { civilDateAt } from '@reliance/core/shared/time.ts'
import { duesPlace, insertCampaign, listCampaigns, lockDues, updateCampaign } from '@reliance/db/fund/dues.ts'
import { RuleError, unwrap } from '../../boundary/rule-error.ts'
import { type InSpace, mutation } from '../../boundary/use-case.ts'
import { upToDateBy } from '../../organisations/read-validity.ts'
import { lockedCampaign, settleDues } from './dues-record.ts'
import { duesNotice } from './pay-dues.ts'

/** What the mail of an opening says of the amount. */
const askedIn = (scheme: DuesScheme) => {
  if (scheme.kind === 'fixed') return { amount: amountText(scheme.amount) }
  if (scheme.kind === 'free') return { amount: amountText(scheme.suggested) }
  const amounts = scheme.steps.map(one => one.amount).toSorted((a, b) => (centsOf(a) < centsOf(b) ? -1 : 1))
  return { least: amountText(amounts[0] ?? ''), most: amountText(amounts.at(-1) ?? '') }
}

/** An organisation asks its members for their dues, one campaign at a time, and writes to all of them. */
export const openCampaign = mutation({
  may: (actor, now, { spaceId }: OpenCampaignInput & InSpace) => mayKeepDues(actor, spaceId, now),
  run: async (ctx, input: OpenCampaignInput & InSpace) => {
    const { db, scope, now, actor, mandateId = '' } = ctx
    const scheme = unwrap(decide(input, civilDateAt(now)))
    await lockDues(db, scope)
    const [last] = await listCampaigns(db, scope)
    if (last && last.closedAt === null) throw new RuleError('conflict', { code: 'fund.dues_open_already' })
    const id = ctx.newId()
    const { title, fromOn, throughOn, validUntilOn, holder, iban } = input
    const asked = { id, title, fromOn, throughOn, validUntilOn, holder, iban, kind: scheme.kind, scheme }
    await insertCampaign(db, scope, { ...asked, personId: actor.personId, mandateId, openedAt: now })
    const place = await duesPlace(db, scope)
    ctx.notify({
      notice: `fund.dues_opened_${scheme.kind}`,
      to: { people: 'members' },
      subject: id,
      path: place.path,
      params: { place: place.name, name: title, until: validUntilOn, ...askedIn(scheme) },
    })
    ctx.act('fund.dues_opened', id)
    return { campaignId: id }
  },
})

/** Nobody chooses and nobody is reminded any more; what still comes in is recorded all the same. */
export const closeCampaign = mutation({
  may: (actor, now, { spaceId }: CloseCampaignInput & InSpace) => mayKeepDues(actor, spaceId, now),
  run: async (ctx, { campaignId }: CloseCampaignInput & InSpace) => {
    const campaign = await lockedCampaign(ctx, campaignId)
    if (campaign.closedAt !== null) throw new RuleError('conflict', { code: 'fund.dues_closed' })
    await updateCampaign(ctx.db, ctx.scope, campaignId, { closedAt: ctx.now })
    ctx.act('fund.dues_closed', campaignId)
    return null
  },
})

/** Another day until which those who have paid are up to date: what stood is taken back, and each is told. */
export const correctCampaign = mutation({
  may: (actor, now, { spaceId }: CorrectCampaignInput & InSpace) => mayKeepDues(actor, spaceId, now),
  run: async (ctx, { campaignId, validUntilOn, reason }: CorrectCampaignInput & InSpace) => {
    const { db, scope, now } = ctx
    const campaign = await lockedCampaign(ctx, campaignId)
    unwrap(checkUntil({ throughOn: campaign.throughOn, validUntilOn }, civilDateAt(now)), 'conflict')
    const before = await upToDateBy(ctx, campaignId)
    await updateCampaign(db, scope, campaignId, { validUntilOn })
    const corrected = { ...campaign, validUntilOn }
    const settled = await settleDues(
      ctx,
      corrected,
      before.map(one => one.personId),
    )
    const place = await duesPlace(db, scope)
    for (const [personId, { changed }] of settled)
      if (changed)
        ctx.notify(
          duesNotice(place, corrected, personId, 'fund.dues_until_changed', { until: validUntilOn, reason }),
        )
    ctx.act('fund.dues_corrected', campaignId, { wording: reason })
    return { changed: [...settled.values()].filter(one => one.changed).length }
  },
})
