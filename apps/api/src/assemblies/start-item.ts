import { mayTakePart } from '@reliance/core/assemblies/powers.ts'
import type { StartItemInput } from '@reliance/core/assemblies/start-item.ts'
import { startItem as decide } from '@reliance/core/assemblies/treat-item.ts'
import { updateItem } from '@reliance/db/assemblies/agenda-items.ts'
import { unwrap } from '../boundary/rule-error.ts'
import { type InSpace, mutation } from '../boundary/use-case.ts'
import { lockItem } from './lock-item.ts'
import { openPoint } from './meeting-facts.ts'
import { beginSpeaking } from './speaking/follow-meeting.ts'
import { phaseOf } from './time-of.ts'

type Input = StartItemInput & InSpace

/** Begins a point; one that is not the next one says why. */
export const startItem = mutation({
  may: mayTakePart,
  run: async (ctx, { itemId, skipReason }: Input) => {
    const { db, scope, now } = ctx
    const meeting = await lockItem(ctx, itemId, ['facilitator'])
    const { skipped } = unwrap(
      decide(
        {
          state: meeting.state,
          openItemId: openPoint(meeting)?.itemId ?? null,
          leftItemIds: meeting.points.flatMap(one =>
            one.startedAt === null && one.endedAt === null ? [one.itemId] : [],
          ),
          phase: phaseOf(meeting, now),
        },
        itemId,
        skipReason,
      ),
      'conflict',
    )
    await updateItem(db, scope, itemId, { startedAt: now, skipReason: skipped > 0 ? skipReason : '' })
    await beginSpeaking(ctx, meeting)
    ctx.act('assemblies.item_started', itemId)
    return { itemId }
  },
})
