import { maySettleGift } from '@reliance/core/fund/in-kind/countersign-gift.ts'
import type { RefuseGift } from '@reliance/core/fund/in-kind/refuse-gift.ts'
import { mayRepresentInFund } from '@reliance/core/fund/powers.ts'
import { unwrap } from '../../boundary/rule-error.ts'
import { type InSpace, mutation } from '../../boundary/use-case.ts'
import { readToSettle, settleGift } from './settle-gift.ts'
import { tellGiver } from './tell-gift.ts'

/** Somebody of another member organisation does not countersign a gift; its giver reads why, and may declare another. */
export const refuseGift = mutation({
  may: (actor, now, { organisationId }: RefuseGift & InSpace) =>
    mayRepresentInFund(actor, organisationId, now),
  run: async (ctx, input: RefuseGift & InSpace) => {
    const { giftId, organisationId, reason } = input
    const { gift, facts } = await readToSettle(ctx, input)
    unwrap(maySettleGift(facts), 'conflict')
    await settleGift(ctx, giftId, 'refused', organisationId, reason)
    await tellGiver(ctx, 'fund.gift_refused', gift, { signerId: organisationId, reason })
    ctx.act('fund.gift_refused', giftId)
    return null
  },
})
