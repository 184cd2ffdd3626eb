import type { AssemblyHand } from '@reliance/core/assemblies/assembly-state.ts'
import { findItem } from '@reliance/db/assemblies/agenda-items.ts'
import { notFound, RuleError } from '../boundary/rule-error.ts'
import type { MutationContext } from '../boundary/use-case.ts'
import { type LockedMeeting, lockMeeting } from './meeting-facts.ts'

/** The assembly of a point, kept as it is, for whoever has one of these hands there. Refuses: `not_your_step`. */
export const lockItem = async (
  ctx: MutationContext,
  itemId: string,
  hands: readonly AssemblyHand[],
): Promise<LockedMeeting> => {
  const item = await findItem(ctx.db, ctx.scope, itemId)
  if (!item) throw notFound()
  const meeting = await lockMeeting(ctx, item.assemblyId)
  needHand(meeting, hands)
  return meeting
}

/** Refuses whoever has none of these hands in the assembly: `not_your_step`. */
export const needHand = (meeting: LockedMeeting, hands: readonly AssemblyHand[]): void => {
  if (!hands.some(hand => meeting.hands.includes(hand)))
    throw new RuleError('forbidden', { code: 'assemblies.not_your_step' })
}
