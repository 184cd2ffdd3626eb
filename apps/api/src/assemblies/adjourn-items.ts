import {
  type AdjournItemsInput,
  adjournItems as decide,
} from '@reliance/core/assemblies/agenda/adjourn-items.ts'
import { mayTakePart } from '@reliance/core/assemblies/powers.ts'
import { insertItem, listWaiting, updateItem } from '@reliance/db/assemblies/agenda-items.ts'
import { listFollowing, lockAssembly, type ShownAssembly } from '@reliance/db/assemblies/assemblies.ts'
import { listUnplaced } from '@reliance/db/assemblies/outputs.ts'
import { RuleError, unwrap } from '../boundary/rule-error.ts'
import { type InSpace, type MutationContext, mutation } from '../boundary/use-case.ts'
import { freezeOf, stateOf } from './assembly-facts.ts'
import { needHand } from './lock-item.ts'
import { type LockedMeeting, lockMeeting } from './meeting-facts.ts'
import { putOn } from './outputs/place-output.ts'

type Input = AdjournItemsInput & InSpace

/** The points of the meeting that are not done. */
const unfinished = ({ points }: LockedMeeting): string[] =>
  points.filter(one => one.endedAt === null).map(one => one.itemId)

/** Whether points still come onto the agenda of that assembly without being urgent. */
const takes = (assembly: ShownAssembly, now: Date): boolean =>
  assembly.kind === 'ordinary' &&
  ['planned', 'agenda_open'].includes(stateOf(assembly, now)) &&
  now < freezeOf(assembly)

/**
 * Puts what was adjourned in assemblies of that body, and goes on nowhere yet, onto the agenda of this one, adjourned once
 * more and in the order it had (R100); then what was brought to it while none was planned (R113).
 */
export const carryInto = async (
  ctx: Pick<MutationContext, 'db' | 'scope' | 'now' | 'newId'>,
  assembly: Pick<ShownAssembly, 'id' | 'bodyId'>,
): Promise<void> => {
  const { db, scope } = ctx
  for (const item of await listWaiting(db, scope, assembly.bodyId))
    await insertItem(db, scope, {
      id: ctx.newId(),
      assemblyId: assembly.id,
      title: item.title,
      wantedOutcome: item.wantedOutcome,
      plannedMinutes: item.plannedMinutes,
      filedBy: item.filedBy,
      filedAt: item.filedAt,
      urgencyReason: '',
      carriedCount: item.carriedCount + 1,
      carriedOrder: item.place ?? 0,
      carriedFromId: item.id,
      outputId: item.outputId,
    })
  for (const output of await listUnplaced(db, scope, assembly.bodyId)) await putOn(ctx, assembly.id, output)
}

/** Adjourns points: they end here, and stand on the next agenda that is open, or wait for one (R100). */
export const adjourn = async (
  ctx: MutationContext,
  meeting: LockedMeeting,
  itemIds: readonly string[],
): Promise<void> => {
  const { db, scope, now } = ctx
  const adjourned = unwrap(decide(meeting.points, unfinished(meeting), itemIds), 'conflict')
  // All keep the place that they have in this agenda: what is adjourned goes on in that order.
  for (const [place, { itemId }] of meeting.points.entries()) await updateItem(db, scope, itemId, { place })
  for (const { itemId } of adjourned) {
    await updateItem(db, scope, itemId, { endedAt: now, outcome: 'adjourned' })
    ctx.act('assemblies.item_adjourned', itemId)
  }
  for (const one of await listFollowing(db, scope, meeting.assembly)) {
    const next = await lockAssembly(db, scope, one.id)
    if (!next || !takes(next, now)) continue
    await carryInto(ctx, next)
    return
  }
}

/** Adjourns points that were not treated. */
export const adjournItems = mutation({
  may: mayTakePart,
  run: async (ctx, { assemblyId, itemIds }: Input) => {
    const meeting = await lockMeeting(ctx, assemblyId)
    needHand(meeting, ['facilitator'])
    if (meeting.state !== 'running') throw new RuleError('conflict', { code: 'assemblies.step_not_now' })
    await adjourn(ctx, meeting, itemIds)
    return { adjourned: itemIds.length }
  },
})
