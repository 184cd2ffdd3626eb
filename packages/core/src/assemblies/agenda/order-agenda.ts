import * as z from 'zod/mini'
import { uuidInput } from '../../shared/id.ts'
import { ok, refuse } from '../../shared/result.ts'
import { lineInput } from '../../shared/text-input.ts'
import type { AssemblyResult } from '../codes.ts'
import type { AgendaItem } from './agenda-item.ts'

/** What the place of a point follows from. */
export type Sortable = Pick<
  AgendaItem,
  'itemId' | 'priorityId' | 'filedAt' | 'carriedCount' | 'carriedOrder'
> & {
  /** Its place where the order was changed by hand; null where the rule gives it. */
  readonly place?: number | null
}

/**
 * The points in their order: those that somebody put in another one by hand as they stand in it, then by the rule: those
 * that were adjourned first, in the order they had; then by the priorities
 * that the body adopted; of the same priority, the one filed first (R99).
 * @param priorityIds the adopted priorities, the most pressing first; points of none come after them.
 */
export const orderAgenda = <Item extends Sortable>(
  items: readonly Item[],
  priorityIds: readonly string[],
): Item[] => {
  const placeOf = ({ priorityId }: Item): number => {
    const at = priorityId === null ? -1 : priorityIds.indexOf(priorityId)
    return at < 0 ? priorityIds.length : at
  }
  const carriedPlace = ({ carriedCount, carriedOrder }: Item): number =>
    carriedCount > 0 ? (carriedOrder ?? Number.MAX_SAFE_INTEGER) : Number.POSITIVE_INFINITY
  const difference = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1)
  return items.toSorted(
    (a, b) =>
      difference(a.place ?? Number.POSITIVE_INFINITY, b.place ?? Number.POSITIVE_INFINITY) ||
      difference(carriedPlace(a), carriedPlace(b)) ||
      difference(placeOf(a), placeOf(b)) ||
      difference(a.filedAt.getTime(), b.filedAt.getTime()) ||
      (a.itemId < b.itemId ? -1 : 1),
  )
}

/** The points that are left, in another order, and why (R99). */
export const orderItemsInput = z.object({
  assemblyId: uuidInput,
  itemIds: z.array(uuidInput).check(z.maxLength(200)),
  reason: lineInput(200),
})
export type OrderItemsInput = z.output<typeof orderItemsInput>

/** A change of order by hand, as it is kept. */
export type Reordered = { readonly itemIds: readonly string[]; readonly reason: string }

/**
 * Another order than that of the rule. Refuses: `agenda_role_only`, `order_reason_missing` (R99), `points_changed` where
 * the new order is not made of the same points.
 */
export const reorderAgenda = (
  itemIds: readonly string[],
  next: Reordered,
  keepsAgenda: boolean,
): AssemblyResult<Reordered> => {
  if (!keepsAgenda) return refuse('assemblies.agenda_role_only')
  if (next.reason.trim() === '') return refuse('assemblies.order_reason_missing', { field: 'reason' })
  const isSame = itemIds.toSorted().join() === next.itemIds.toSorted().join()
  return isSame ? ok(next) : refuse('assemblies.points_changed')
}
