/** What tells the order of dates: when they begin, then their ids. */
type Ordered = { readonly startsAt: string; readonly id: string }

const comesFirst = (a: Ordered, b: Ordered): number =>
  a.startsAt.localeCompare(b.startsAt) || a.id.localeCompare(b.id)

/**
 * The next dates of several places as one list, the nearest first. A page of a place that has more ends where it ends: what
 * comes after may lie between, so the list stops there. @param rows how many at most.
 */
export const mergeAgendas = <Event extends Ordered>(
  pages: readonly { readonly items: readonly Event[]; readonly next: unknown }[],
  rows: number,
): readonly Event[] => {
  const ends = pages.flatMap(({ items, next }) => (next === null ? [] : items.slice(-1)))
  const [first] = ends.toSorted(comesFirst)
  return pages
    .flatMap(({ items }) => items)
    .filter(one => first === undefined || comesFirst(one, first) <= 0)
    .toSorted(comesFirst)
    .slice(0, rows)
}
