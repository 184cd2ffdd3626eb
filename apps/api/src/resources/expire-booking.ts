import { writeIn } from '@reliance/db/connection/space-transactions.ts'
import { lockBooking, updateBooking } from '@reliance/db/resources/bookings.ts'
import { eventDoor } from '@reliance/db/shared/doors.ts'
import { readEvent } from '@reliance/db/shared/events.ts'
import { markHandled } from '@reliance/db/shared/handled-events.ts'
import { writeOutbox } from '@reliance/db/shared/outbox.ts'
import { collecting } from '../boundary/collecting.ts'
import type { Handler } from '../outbox-event.ts'
import { tellAsker } from './booking-mails.ts'

/** `dueAt`: by when it had to be answered; one that was held meanwhile has another. */
type Due = { bookingId: string; dueAt: string }

/** What nobody answered in time, or was held too long, ends by itself, and whoever asked is told (R84). */
export const expireBooking: Handler = async ({ services }, event) => {
  const stored = await readEvent<Due>(services.database, event, event.spaceId)
  if (!stored) return
  const { bookingId, dueAt } = stored.payload
  const door = eventDoor(event.spaceId, event.eventId, event.spaceId)
  await writeIn(services.database)(door, async ({ db, scope }, { now }) => {
    if (!(await markHandled(db, scope, event.eventId))) return
    const shown = await lockBooking(db, scope, bookingId)
    if (shown?.booking.dueAt?.toISOString() !== dueAt) return
    await updateBooking(db, scope, bookingId, { state: 'expired', dueAt: null, endedAt: now })
    const { ctx, outbox } = collecting({ db, scope, now, personId: '' })
    await tellAsker(ctx, shown, { notice: 'resources.expired', by: shown.lender })
    await writeOutbox(db, scope, outbox)
  })
}
