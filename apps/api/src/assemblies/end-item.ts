import type { EndItemInput } from '@reliance/core/assemblies/end-item.ts'
import { mayTakePart } from '@reliance/core/assemblies/powers.ts'
import { endItem as decide } from '@reliance/core/assemblies/treat-item.ts'
import { updateItem } from '@reliance/db/assemblies/agenda-items.ts'
import { notFound, unwrap } from '../boundary/rule-error.ts'
import { type InSpace, mutation } from '../boundary/use-case.ts'
import { readRegister } from '../mandates/register.ts'
import { adjourn } from './adjourn-items.ts'
import { lockItem } from './lock-item.ts'
import { openPoint } from './meeting-facts.ts'

type Input = EndItemInput & InSpace

/** Ends the point that is treated with what became of it; one that is adjourned goes to the next assembly. */
export const endItem = mutation({
  may: mayTakePart,
  run: async (ctx, { itemId, outcome, bodyId }: Input) => {
    const { db, scope, now } = ctx
    const meeting = await lockItem(ctx, itemId, ['facilitator'])
    const ofItem = meeting.ballots.filter(one => one.itemId === itemId)
    const open = openPoint(meeting)
    const facts = {
      openItemId: open?.itemId === itemId ? itemId : null,
      openBallots: ofItem.filter(one => one.state === 'open' || one.state === 'closed').length,
      decisions: ofItem.filter(one => one.state === 'proclaimed').length,
    }
    unwrap(decide(facts, outcome, bodyId), 'conflict')
    if (outcome === 'adjourned') {
      await adjourn(ctx, meeting, [itemId])
      return { itemId }
    }
    const referredBodyId = outcome === 'referred' ? bodyId : null
    const bodies = referredBodyId === null ? [] : (await readRegister(db, scope)).bodies
    if (referredBodyId !== null && !bodies.some(one => one.bodyId === referredBodyId)) throw notFound()
    await updateItem(db, scope, itemId, { endedAt: now, outcome, referredBodyId })
    ctx.act('assemblies.item_ended', itemId)
    return { itemId }
  },
})
