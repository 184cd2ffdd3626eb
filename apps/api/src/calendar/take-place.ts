import { mayReadCalendar } from '@reliance/core/calendar/powers.ts'
import { seatingOf } from '@reliance/core/calendar/seats.ts'
import { takePlace as decide, type TakePlaceInput } from '@reliance/core/calendar/take-place.ts'
import { insertComer, listComers, lockPlaces } from '@reliance/db/calendar/comers.ts'
import { findEvent } from '@reliance/db/calendar/events.ts'
import { notFound, unwrap } from '../boundary/rule-error.ts'
import { type InSpace, mutation } from '../boundary/use-case.ts'
import { audiencesOf } from './event-view.ts'

type Input = TakePlaceInput & InSpace

/** Says that one comes to a date: there is a place, or one waits for it in the order of asking. */
export const takePlace = mutation({
  may: mayReadCalendar,
  run: async ({ db, scope, now, actor, entered, act }, { eventId }: Input) => {
    const { personId } = actor
    const organisationId = entered.kind === 'coalition' ? (entered.organisationIds[0] ?? null) : null
    const event = await findEvent(db, scope, eventId, audiencesOf(entered, scope.spaceId))
    if (!event) throw notFound()
    const asked = await lockPlaces(db, scope, eventId)
    const seats = await listComers(db, scope, eventId)
    const { endsAt, cancelledAt } = event
    const offered = {
      endsAt,
      cancelledAt,
      asksWhoComes: asked !== undefined,
      askedCount: seats.filter(one => one.personId !== personId).length,
    }
    unwrap(decide(offered, now), 'conflict')
    await insertComer(db, scope, { eventId, personId, askedAt: now, organisationId })
    const { waits } = seatingOf(await listComers(db, scope, eventId), asked?.places ?? null)
    act('calendar.place_taken', eventId)
    return { comes: !waits.some(one => one.personId === personId) }
  },
})
