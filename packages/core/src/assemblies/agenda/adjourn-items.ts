import * as z from 'zod/mini'
import { uuidInput } from '../../shared/id.ts'
import { ok, refuse } from '../../shared/result.ts'
import type { AssemblyPolicy } from '../assembly-policy.ts'
import type { AssemblyResult } from '../codes.ts'
import type { AgendaItem } from './agenda-item.ts'
import { orderAgenda, type Sortable } from './order-agenda.ts'

/** The points that go to the next assembly. */
export const adjournItemsInput = z.object({
  assemblyId: uuidInput,
  itemIds: z.array(uuidInput).check(z.maxLength(200)),
})
export type AdjournItemsInput = z.output<typeof adjournItemsInput>

/** Minutes before the end at which what is left is shown. */
const bannerMinutes = 10
const longestExtension = 120

export type MeetingClock = {
  readonly startedAt: Date
  /** Minutes that recorded votes added. */
  readonly extendedMinutes: number
}

/** `within`: time is left. `ending`: what is left is shown. `over`: it is adjourned, or a vote extends the assembly. */
export type TimePhase = 'within' | 'ending' | 'over'

/** Where an assembly stands in its time: 10 minutes before its end, and at its end (R100). */
export const timePhase = (
  { startedAt, extendedMinutes }: MeetingClock,
  { maxMinutes }: Pick<AssemblyPolicy, 'maxMinutes'>,
  now: Date,
): TimePhase => {
  const left = startedAt.getTime() + (maxMinutes + extendedMinutes) * 60_000 - now.getTime()
  if (left <= 0) return 'over'
  return left <= bannerMinutes * 60_000 ? 'ending' : 'within'
}

/** The points that are not done, the least pressing first: what is offered to be adjourned (R100). */
export const offeredToAdjourn = <Item extends Sortable>(
  unfinished: readonly Item[],
  priorityIds: readonly string[],
): Item[] => orderAgenda(unfinished, priorityIds).toReversed()

/**
 * The points that go to the next assembly, adjourned once more, in the order they have in this agenda, whether they are
 * adjourned together or one after another (R100). Refuses: `nothing_to_adjourn`, `points_changed` where one of them is
 * done already or not on the agenda.
 * @param agenda all points of this assembly, in its order; @param unfinishedIds those that are not done.
 */
export const adjournItems = (
  agenda: readonly AgendaItem[],
  unfinishedIds: readonly string[],
  itemIds: readonly string[],
): AssemblyResult<AgendaItem[]> => {
  if (itemIds.length === 0) return refuse('assemblies.nothing_to_adjourn')
  if (!itemIds.every(id => unfinishedIds.includes(id))) return refuse('assemblies.points_changed')
  const adjourned = agenda.flatMap((item, carriedOrder) =>
    itemIds.includes(item.itemId) ? [{ ...item, carriedCount: item.carriedCount + 1, carriedOrder }] : [],
  )
  return adjourned.length === new Set(itemIds).size ? ok(adjourned) : refuse('assemblies.points_changed')
}

export type Extension = {
  readonly minutes: number
  readonly votesFor: number
  readonly votesAgainst: number
}

/**
 * A recorded vote that extends the assembly; answers its minutes. Refuses: `extension_out_of_range` (1 to 120 whole
 * minutes), `extension_not_carried` where no more say yes than no (R100).
 */
export const extendAssembly = ({ minutes, votesFor, votesAgainst }: Extension): AssemblyResult<number> => {
  if (!Number.isInteger(minutes) || minutes < 1 || minutes > longestExtension)
    return refuse('assemblies.extension_out_of_range', {
      field: 'minutes',
      params: { most: longestExtension },
    })
  return votesFor > votesAgainst ? ok(minutes) : refuse('assemblies.extension_not_carried')
}
