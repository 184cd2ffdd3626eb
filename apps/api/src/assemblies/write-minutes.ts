import { mayTakePart } from '@reliance/core/assemblies/powers.ts'
import { writeMinutes as decide, type WriteMinutesInput } from '@reliance/core/assemblies/write-minutes.ts'
import { updateItem } from '@reliance/db/assemblies/agenda-items.ts'
import { notFound, RuleError, unwrap } from '../boundary/rule-error.ts'
import { type InSpace, mutation } from '../boundary/use-case.ts'
import { lockItem } from './lock-item.ts'

type Input = WriteMinutesInput & InSpace

/**
 * Writes what the minutes say of a point and what a minority holds (R43), over the revision that was read, so that nobody
 * loses another's words.
 */
export const writeMinutes = mutation({
  may: mayTakePart,
  run: async (ctx, { itemId, minutes, minorityPositions, revision }: Input) => {
    const { db, scope, actor } = ctx
    const meeting = await lockItem(ctx, itemId, ['minute_taker', 'facilitator'])
    unwrap(decide(meeting.state, meeting.hands), 'conflict')
    const point = meeting.points.find(one => one.itemId === itemId)
    if (!point) throw notFound()
    if (point.minutesRevision !== revision)
      throw new RuleError('conflict', { code: 'assemblies.minutes_changed', field: 'minutes' })
    await updateItem(db, scope, itemId, {
      minutes,
      ...(minorityPositions !== undefined && { minorityPositions }),
      minutesRevision: revision + 1,
      minutesBy: actor.personId,
    })
    ctx.act('assemblies.minutes_written', itemId)
    return { revision: revision + 1 }
  },
})
