import { type ChooseDuesInput, chooseDues as decide } from '@reliance/core/fund/dues/choose-dues.ts'
import { mayPayDues } from '@reliance/core/fund/powers.ts'
import { updateChoice } from '@reliance/db/fund/dues.ts'
import { RuleError } from '../../boundary/rule-error.ts'
import { type InSpace, mutation } from '../../boundary/use-case.ts'
import { lockedCampaign, withReferences } from './dues-record.ts'

/** A member says what they will pay, and has the reference of their payments; they may change their mind. */
export const chooseDues = mutation({
  may: actor => mayPayDues(actor),
  run: async (ctx, input: ChooseDuesInput & InSpace) => {
    const campaign = await lockedCampaign(ctx, input.campaignId)
    const decided = decide({ scheme: campaign.scheme, isClosed: campaign.closedAt !== null }, input)
    if (!decided.ok) throw new RuleError(decided.error.field ? 'bad_request' : 'conflict', decided.error)
    const { personId } = ctx.actor
    const known = await withReferences(ctx, campaign, [personId])
    await updateChoice(
      ctx.db,
      ctx.scope,
      { campaignId: campaign.id, personId },
      { ...decided.value, chosenAt: ctx.now },
    )
    ctx.act('fund.dues_chosen', campaign.id)
    return { reference: known.get(personId)?.reference ?? '' }
  },
})
