import {
  exemptFromDues as decide,
  type EndExemptionInput,
  type ExemptFromDuesInput,
} from '@reliance/core/fund/dues/exempt-from-dues.ts'
import { isPaid } from '@reliance/core/fund/dues/valid-days.ts'
import { mayKeepDues } from '@reliance/core/fund/powers.ts'
import { civilDateAt } from '@reliance/core/shared/time.ts'
import { duesPlace } from '@reliance/db/fund/dues.ts'
import { owesDues } from '@reliance/db/fund/dues-members.ts'
import {
  insertExemption,
  listExemptions,
  listPayments,
  endExemption as writeEnd,
} from '@reliance/db/fund/dues-payments.ts'
import { RuleError, unwrap } from '../../boundary/rule-error.ts'
import { type InSpace, mutation } from '../../boundary/use-case.ts'
import { factsOf, lockedCampaign, settleDues } from './dues-record.ts'
import { duesNotice } from './pay-dues.ts'

/** Somebody is up to date without paying; they are told, and nobody else is. */
export const exemptFromDues = mutation({
  may: (actor, now, { spaceId }: ExemptFromDuesInput & InSpace) => mayKeepDues(actor, spaceId, now),
  run: async (ctx, input: ExemptFromDuesInput & InSpace) => {
    const { db, scope, now, actor, mandateId = '' } = ctx
    const { personId, reason } = input
    const campaign = await lockedCampaign(ctx, input.campaignId)
    const exemptions = await listExemptions(db, scope, campaign.id)
    const known = factsOf(campaign, await listPayments(db, scope, campaign.id), exemptions, personId)
    const facts = {
      isMember: await owesDues(ctx.db, ctx.scope, personId),
      isSelf: personId === actor.personId,
      isExempt: known.exemptOn !== null,
      isPaid: isPaid(known),
    }
    unwrap(decide(facts, input), 'conflict')
    const id = ctx.newId()
    const of = { id, campaignId: campaign.id, personId, fromOn: civilDateAt(now), reason }
    await insertExemption(db, scope, { ...of, givenBy: actor.personId, mandateId, givenAt: now })
    await settleDues(ctx, campaign, [personId])
    const until = campaign.validUntilOn
    ctx.notify(duesNotice(await duesPlace(db, scope), campaign, personId, 'fund.dues_exempted', { until }))
    ctx.act('fund.dues_exempted', id)
    return null
  },
})

/** They owe what the others do again. */
export const endExemption = mutation({
  may: (actor, now, { spaceId }: EndExemptionInput & InSpace) => mayKeepDues(actor, spaceId, now),
  run: async (ctx, { campaignId, personId }: EndExemptionInput & InSpace) => {
    const { db, scope, now, actor } = ctx
    const campaign = await lockedCampaign(ctx, campaignId)
    const found = (await listExemptions(db, scope, campaignId)).find(one => one.personId === personId)
    if (!found) throw new RuleError('conflict', { code: 'fund.dues_not_exempt' })
    await writeEnd(db, scope, found.id, { endedBy: actor.personId, endedAt: now })
    await settleDues(ctx, campaign, [personId])
    ctx.notify(duesNotice(await duesPlace(db, scope), campaign, personId, 'fund.dues_exemption_ended', {}))
    ctx.act('fund.dues_exemption_ended', found.id)
    return null
  },
})
