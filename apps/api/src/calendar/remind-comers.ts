import { audiences } from '@reliance/core/calendar/event.ts'
import { findEvent } from '@reliance/db/calendar/events.ts'
import { writeIn } from '@reliance/db/connection/space-transactions.ts'
import { eventDoor } from '@reliance/db/shared/doors.ts'
import { readEvent } from '@reliance/db/shared/events.ts'
import { markHandled } from '@reliance/db/shared/handled-events.ts'
import { writeOutbox } from '@reliance/db/shared/outbox.ts'
import { collecting } from '../boundary/collecting.ts'
import type { Effect } from '../boundary/use-case.ts'
import type { Handler } from '../outbox-event.ts'
import { readSeating } from './seating.ts'
import { remindHours, tellComers } from './tell-comers.ts'

/** The date as it was when this was written: one that was moved since has a reminder of its own, and only that one. */
type About = { eventId: string; startsAt: string; movedAt: string | null }
type Dated = { id: string; startsAt: Date; movedAt: Date | null }

/** The reminder the day before a date, for whoever comes by then. */
export const remindBefore = ({ id, startsAt, movedAt }: Dated, now: Date): Effect => {
  const payload: About = {
    eventId: id,
    startsAt: startsAt.toISOString(),
    movedAt: movedAt?.toISOString() ?? null,
  }
  const at = startsAt.getTime() - remindHours * 3_600_000
  return { kind: 'calendar.remind_comers', payload, runAfterMs: Math.max(0, at - now.getTime()) }
}

/** Reminds whoever has a place, once, of a date that is still on and still then. */
export const remindComers: Handler = async ({ services }, event) => {
  const stored = await readEvent<About>(services.database, event, event.spaceId)
  if (!stored) return
  const { eventId, startsAt, movedAt } = stored.payload
  const door = eventDoor(event.spaceId, event.eventId, event.spaceId)
  await writeIn(services.database)(door, async ({ db, scope }, { now, kind }) => {
    if (!(await markHandled(db, scope, event.eventId))) return
    const [date, seating] = await Promise.all([
      findEvent(db, scope, eventId, audiences),
      readSeating(db, scope, eventId),
    ])
    if (!date || date.cancelledAt !== null || date.startsAt.toISOString() !== startsAt) return
    if ((date.movedAt?.toISOString() ?? null) !== movedAt) return
    if (seating === null || date.startsAt <= now) return
    const { ctx, outbox } = collecting({ db, scope, now, personId: '' })
    await tellComers({ db, scope, kind, notify: ctx.notify }, 'calendar.comes_soon', date, seating.comes)
    await writeOutbox(db, scope, outbox)
  })
}
