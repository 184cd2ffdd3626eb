import { takesTime } from '@reliance/core/resources/booking.ts'
import { type GetWeek, weekOf } from '@reliance/core/resources/get-week.ts'
import { mayReadResources } from '@reliance/core/resources/powers.ts'
import { addDays, endOfDay, startOfDay } from '@reliance/core/shared/time.ts'
import { listWithin } from '@reliance/db/resources/in-use.ts'
import { findResource } from '@reliance/db/resources/resources.ts'
import { notFound } from '../boundary/rule-error.ts'
import { query } from '../boundary/use-case.ts'
import { ownOrganisations } from './own-organisations.ts'

/**
 * A week of a resource (R84): what is booked with the buffer after it, and what is only asked for. Who has it is read by all,
 * what for by the two sides.
 */
export const getWeek = query({
  may: mayReadResources,
  run: async ({ db, scope, entered: entering }, { resourceId, on }: GetWeek & { spaceId: string }) => {
    const entered = await entering
    const days = weekOf(on)
    const [first, last] = [days[0] ?? on, days.at(-1) ?? on]
    const span = { from: startOfDay(first), until: endOfDay(last) }
    const [found, rows] = await Promise.all([
      findResource(db, scope, resourceId, ownOrganisations(entered)),
      listWithin(db, scope, resourceId, span),
    ])
    if (!found) throw notFound()
    return {
      days: days as readonly string[],
      before: addDays(first, -7) as string,
      after: addDays(first, 7) as string,
      stock: found.resource.stock,
      bookings: rows.map(({ booking, borrower }) => ({
        bookingId: booking.id,
        borrower,
        startsAt: booking.startsAt.toISOString(),
        endsAt: booking.endsAt.toISOString(),
        /** Until when nobody else has it. Of hours there is nothing between. */
        freeAt: (found.resource.kind === 'skill' ? booking.endsAt : booking.takenUntil).toISOString(),
        quantity: booking.quantity,
        isTaken: takesTime(booking.state),
        isRequest: booking.state === 'requested',
      })),
    }
  },
})
