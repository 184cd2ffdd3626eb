import { type DeclareGift, declareGift as decide } from '@reliance/core/fund/in-kind/declare-gift.ts'
import { mayRepresentInFund } from '@reliance/core/fund/powers.ts'
import { civilDateAt } from '@reliance/core/shared/time.ts'
import { listYears } from '@reliance/db/fund/fiscal-years.ts'
import { countWaitingGifts, insertGift, lockGift } from '@reliance/db/fund/in-kind-gifts.ts'
import { shareMember } from '@reliance/db/fund/members.ts'
import { lockFund } from '@reliance/db/fund/pledges.ts'
import { RuleError, unwrap } from '../../boundary/rule-error.ts'
import { type InSpace, mutation } from '../../boundary/use-case.ts'
import { tellSigners } from './tell-gift.ts'

/** An organisation declares what it gave without money; it waits for a countersignature. */
export const declareGift = mutation({
  may: (actor, now, { organisationId }: DeclareGift & InSpace) =>
    mayRepresentInFund(actor, organisationId, now),
  run: async (ctx, input: DeclareGift & InSpace) => {
    const { db, scope, now, actor } = ctx
    const { giftId: id, organisationId, kind, nature, givenOn, unit, method } = input
    if (await lockGift(db, scope, id)) throw new RuleError('conflict', { code: 'fund.gift_taken' })
    // Two at once are counted one after the other.
    await lockFund(db, scope)
    const [member, years, waiting] = await Promise.all([
      shareMember(db, scope, organisationId),
      listYears(db, scope),
      countWaitingGifts(db, scope, organisationId),
    ])
    const facts = { isMember: member?.status === 'joined', today: civilDateAt(now), years, waiting }
    const { thousandths, unitCents, valueCents } = unwrap(decide(facts, input), 'conflict')
    await insertGift(db, scope, {
      id,
      organisationId,
      year: Number(givenOn.slice(0, 4)),
      kind,
      nature,
      givenOn,
      quantityThousandths: thousandths,
      unit,
      unitCents,
      valueCents,
      method,
      personId: actor.personId,
      mandateId: ctx.mandateId ?? '',
      declaredAt: now,
    })
    // Declared and withdrawn by turns, it is told so many times a day; the page shows it each time.
    if (!(await ctx.services.limits.spendEach('giftMailPerGiver', [`${organisationId}:${scope.spaceId}`])))
      await tellSigners(ctx, { id, organisationId, nature, valueCents })
    ctx.act('fund.gift_declared', id)
    return { giftId: id }
  },
})
