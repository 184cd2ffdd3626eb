import { stepTo } from '@reliance/core/resources/booking.ts'
import type { CancelBooking } from '@reliance/core/resources/cancel-booking.ts'
import { mayReadResources } from '@reliance/core/resources/powers.ts'
import { updateBooking } from '@reliance/db/resources/bookings.ts'
import { unwrap } from '../boundary/rule-error.ts'
import { type InSpace, mutation } from '../boundary/use-case.ts'
import { tellAsker, tellOwner } from './booking-mails.ts'
import { bookingToChange } from './booking-to-change.ts'

/** Either side calls a booking off, with a reason that the other one reads. What was handed over comes back instead. */
export const cancelBooking = mutation({
  may: mayReadResources,
  run: async (ctx, { bookingId, reason }: CancelBooking & InSpace) => {
    const { db, scope, now, actor } = ctx
    const { shown, side, under } = await bookingToChange(ctx, bookingId, ['borrower', 'owner'])
    const state = unwrap(stepTo(shown.booking.state, 'cancelled'), 'conflict')
    await updateBooking(db, scope, bookingId, {
      state,
      dueAt: null,
      endedAt: now,
      endedBy: actor.personId,
      endedBecause: 'said',
      reason,
    })
    const telling = {
      notice: 'resources.cancelled' as const,
      by: side === 'owner' ? shown.lender : shown.borrower,
      reason,
    }
    const told = { ...ctx, personId: actor.personId }
    if (side === 'owner') await tellAsker(told, shown, telling)
    else if (shown.resource.organisationId !== shown.booking.borrowerId) await tellOwner(told, shown, telling)
    ctx.act('resources.booking_cancelled', bookingId, { wording: reason, ...under })
    return { state }
  },
})
