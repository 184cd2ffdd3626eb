import { audiences } from '@reliance/core/calendar/event.ts'
import { movedUp, seatingOf } from '@reliance/core/calendar/seats.ts'
import { deleteComersOf, listComers, listDatesOf, lockPlaces } from '@reliance/db/calendar/comers.ts'
import { findEvent } from '@reliance/db/calendar/events.ts'
import type { Gone } from '../coalitions/follow-organisation.ts'
import { tellComers } from './tell-comers.ts'

/** People of an organisation that leaves the coalition come to its dates no more; whoever waited has their places, and is told. */
export const leaveDates = async (gone: Gone, organisationId: string): Promise<void> => {
  const { db, scope, now, notify } = gone
  for (const { eventId } of await listDatesOf(db, scope, organisationId, now)) {
    const asked = await lockPlaces(db, scope, eventId)
    const before = seatingOf(await listComers(db, scope, eventId), asked?.places ?? null)
    await deleteComersOf(db, scope, eventId, organisationId)
    const after = seatingOf(await listComers(db, scope, eventId), asked?.places ?? null)
    const event = await findEvent(db, scope, eventId, audiences)
    const told = { db, scope, kind: 'coalition' as const, notify }
    if (event) await tellComers(told, 'calendar.place_free', event, movedUp(before, after))
  }
}
