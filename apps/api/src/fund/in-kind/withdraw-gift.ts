import { withdrawGift as decide, type WithdrawGift } from '@reliance/core/fund/in-kind/withdraw-gift.ts'
import { mayRepresentInFund, mayRepresentSome } from '@reliance/core/fund/powers.ts'
import { lockGift } from '@reliance/db/fund/in-kind-gifts.ts'
import { notFound, unwrap } from '../../boundary/rule-error.ts'
import { allow, type InSpace, mutation } from '../../boundary/use-case.ts'
import { settleGift } from './settle-gift.ts'

/** The giver takes back what nobody has answered yet. */
export const withdrawGift = mutation({
  may: (actor, now, _input: WithdrawGift & InSpace) => mayRepresentSome(actor, now),
  run: async (ctx, { giftId }: WithdrawGift & InSpace) => {
    const gift = await lockGift(ctx.db, ctx.scope, giftId)
    if (!gift) throw notFound()
    const mandateId = allow(mayRepresentInFund(ctx.actor, gift.organisationId, ctx.now))
    unwrap(decide(gift.state), 'conflict')
    await settleGift({ ...ctx, mandateId }, giftId, 'withdrawn', null)
    ctx.act('fund.gift_withdrawn', giftId, { mandateId: mandateId ?? '' })
    return null
  },
})
