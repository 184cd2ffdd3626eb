/** Somebody who wants to come to a date, and when they asked among the others: no two have the same turn. */
export type Seat = { readonly personId: string; readonly turn: number }

/** More people than that do not come to one date of this site. */
export const mostComing = 1000

export type Seating<T extends Seat> = { readonly comes: readonly T[]; readonly waits: readonly T[] }

/**
 * Who has a place and who waits for one, each in the order in which they asked. Nobody's place is stored: it follows from the
 * order, so that whoever gives a place up makes room for the first who waits, and nobody passes before another.
 * @param places how many there are; null where there is room for all.
 */
export const seatingOf = <T extends Seat>(seats: readonly T[], places: number | null): Seating<T> => {
  const inOrder = seats.toSorted((a, b) => a.turn - b.turn)
  const room = places ?? inOrder.length
  return { comes: inOrder.slice(0, room), waits: inOrder.slice(room) }
}

/** Those who waited before and have a place now: they are told at once. */
export const movedUp = <T extends Seat>(before: Seating<T>, after: Seating<T>): readonly T[] => {
  const waited = new Set(before.waits.map(one => one.personId))
  return after.comes.filter(one => waited.has(one.personId))
}
