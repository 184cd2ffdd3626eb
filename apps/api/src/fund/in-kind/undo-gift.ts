import { shownGiftState } from '@reliance/core/fund/in-kind/gift-state.ts'
import { undoGift as decide, type UndoGift } from '@reliance/core/fund/in-kind/undo-gift.ts'
import { fundFr } from '@reliance/core/fund/messages.fr.ts'
import { mayKeepTreasury } from '@reliance/core/fund/powers.ts'
import { listYears } from '@reliance/db/fund/fiscal-years.ts'
import { findGiftEntry, lockGift, updateGift } from '@reliance/db/fund/in-kind-gifts.ts'
import { reverseEntry } from '@reliance/db/fund/ledger.ts'
import { findMember } from '@reliance/db/fund/members.ts'
import { notFound, unwrap } from '../../boundary/rule-error.ts'
import { type InSpace, mutation } from '../../boundary/use-case.ts'
import { say } from '../../pages/say.ts'
import { titleOf } from './countersign-gift.ts'
import { tellGiver } from './tell-gift.ts'

/** The treasury takes a countersigned gift back, and says why: its entry is reversed, on the same day of the books. */
export const undoGift = mutation({
  may: (actor, now, { spaceId }: UndoGift & InSpace) => mayKeepTreasury(actor, spaceId, now),
  run: async (ctx, { giftId, reason }: UndoGift & InSpace) => {
    const { db, scope, now, actor } = ctx
    const gift = await lockGift(db, scope, giftId)
    if (!gift) throw notFound()
    const { state, undoneAt, givenOn } = gift
    unwrap(
      decide(shownGiftState(state, undoneAt), { givenOn, years: await listYears(db, scope) }),
      'conflict',
    )
    await updateGift(db, scope, giftId, {
      undoneBy: actor.personId,
      undoneMandateId: ctx.mandateId ?? '',
      undoneAt: now,
      undoneReason: reason,
    })
    await tellGiver(ctx, 'fund.gift_undone', gift, { reason })
    ctx.act('fund.gift_undone', giftId)
    const [giver, entryId] = await Promise.all([
      findMember(db, scope, gift.organisationId),
      findGiftEntry(db, scope, giftId),
    ])
    const title = titleOf(giver?.displayName ?? '', gift.nature)
    const reversed = await reverseEntry(db, scope, ctx.newId(), entryId ?? '', {
      purpose: say('fr', fundFr.purposes.in_kind_undone, { title }),
      bookedOn: givenOn,
      cause: { kind: 'in_kind', id: giftId },
      key: `in_kind_undone:${giftId}`,
    })
    if (!reversed) throw new Error('a countersigned gift has no entry')
    unwrap(reversed, 'conflict')
    return null
  },
})
