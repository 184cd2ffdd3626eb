import {
  type CountersignGift,
  countersignGift as decide,
} from '@reliance/core/fund/in-kind/countersign-gift.ts'
import { mayRepresentInFund } from '@reliance/core/fund/powers.ts'
import { listYears } from '@reliance/db/fund/fiscal-years.ts'
import { findMember } from '@reliance/db/fund/members.ts'
import { lockFund } from '@reliance/db/fund/pledges.ts'
import { unwrap } from '../../boundary/rule-error.ts'
import { type InSpace, mutation } from '../../boundary/use-case.ts'
import { book } from '../book.ts'
import { readToSettle, settleGift } from './settle-gift.ts'
import { tellGiver } from './tell-gift.ts'

/** What an entry of a gift is for, in the books: who gave what. */
export const titleOf = (organisation: string, nature: string): string => `${organisation}, ${nature}`

/** Somebody of another member organisation says that a gift was made and is worth that: it is posted, beside the money. */
export const countersignGift = mutation({
  may: (actor, now, { organisationId }: CountersignGift & InSpace) =>
    mayRepresentInFund(actor, organisationId, now),
  run: async (ctx, input: CountersignGift & InSpace) => {
    const { db, scope } = ctx
    const { giftId, organisationId } = input
    // No year closes between looking at the years and posting.
    await lockFund(db, scope)
    const { gift, facts } = await readToSettle(ctx, input)
    const { givenOn, nature, kind, valueCents } = gift
    unwrap(decide(facts, { givenOn, years: await listYears(db, scope) }), 'conflict')
    await settleGift(ctx, giftId, 'countersigned', organisationId)
    await tellGiver(ctx, 'fund.gift_countersigned', gift, { signerId: organisationId })
    ctx.act('fund.gift_countersigned', giftId)
    const giver = await findMember(db, scope, gift.organisationId)
    const cause = { kind: 'in_kind' as const, id: giftId }
    const title = titleOf(giver?.displayName ?? '', nature)
    await book(ctx, [
      { kind: 'in_kind', key: `in_kind:${giftId}`, cause, on: givenOn, cents: valueCents, title, gift: kind },
    ])
    return null
  },
})
