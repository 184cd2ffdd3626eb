import { type Seating, seatingOf } from '@reliance/core/calendar/seats.ts'
import { findPlaces, listComers } from '@reliance/db/calendar/comers.ts'
import type { ReadDb } from '@reliance/db/connection/database.ts'
import type { Scope } from '@reliance/db/shared/doors.ts'

export type Comer = Awaited<ReturnType<typeof listComers>>[number]

/** Who comes to a date and who waits for a place, within so many (null: room for all); null where it does not ask. */
export const readSeating = async (
  db: ReadDb,
  scope: Scope,
  eventId: string,
): Promise<(Seating<Comer> & { places: number | null }) | null> => {
  const [asked, seats] = await Promise.all([findPlaces(db, scope, eventId), listComers(db, scope, eventId)])
  return asked ? { places: asked.places, ...seatingOf(seats, asked.places) } : null
}

type Asking = { personId: string; mayChange: boolean; isAhead: boolean }

/**
 * The same as one person reads it: numbers, where they stand themselves, and the names for whoever keeps the date.
 */
export const comersView = (
  seating: Awaited<ReturnType<typeof readSeating>>,
  { personId, mayChange, isAhead }: Asking,
) => {
  if (seating === null) return null
  const { places, comes, waits } = seating
  const place = waits.findIndex(one => one.personId === personId)
  const people = (seats: readonly Comer[]) =>
    mayChange ? seats.map(one => ({ personId: one.personId, name: one.name })) : []
  return {
    places,
    comeCount: comes.length,
    waitCount: waits.length,
    /** Whether this person has a place, waits for one after so many others, or has not said that they come. */
    mine: comes.some(one => one.personId === personId)
      ? ('comes' as const)
      : place < 0
        ? null
        : ('waits' as const),
    before: Math.max(place, 0),
    comes: people(comes),
    waits: people(waits),
    can: { come: isAhead, change: mayChange && isAhead },
  }
}
