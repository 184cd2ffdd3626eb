import { type ChangeOffer, changeOffer as decide, offerState } from '@reliance/core/resources/change-offer.ts'
import { mayReadResources } from '@reliance/core/resources/powers.ts'
import { countOpen } from '@reliance/db/resources/bookings.ts'
import { updateResource } from '@reliance/db/resources/resources.ts'
import { unwrap } from '../boundary/rule-error.ts'
import { type InSpace, mutation } from '../boundary/use-case.ts'
import { resourceToChange } from './resource-to-change.ts'
import { turnAllAway } from './turn-away.ts'

/** Publishes a draft, pauses an offer or takes it up again, or withdraws it for good; whoever waits for it is told then. */
export const changeOffer = mutation({
  may: mayReadResources,
  run: async (ctx, { resourceId, step, requests }: ChangeOffer & InSpace) => {
    const { resource, under } = await resourceToChange(ctx, resourceId)
    const open = await countOpen(ctx.db, ctx.scope, resourceId)
    const facts = Object.assign({}, resource, { requests: open.requests })
    const standing = unwrap(decide(facts, { step, requests }, ctx.now), 'conflict')
    if (step === 'withdraw') await turnAllAway(ctx, resource)
    const { publishedAt, pausedAt, withdrawnAt } = standing
    await updateResource(ctx.db, ctx.scope, resource.id, { publishedAt, pausedAt, withdrawnAt })
    const state = offerState(standing)
    ctx.act(`resources.${state}`, resource.id, { wording: resource.name, ...under })
    return { state }
  },
})
