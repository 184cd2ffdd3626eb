import { stepTo } from '@reliance/core/resources/booking.ts'
import type { CloseBooking } from '@reliance/core/resources/close-booking.ts'
import { mayReadResources } from '@reliance/core/resources/powers.ts'
import { updateBooking } from '@reliance/db/resources/bookings.ts'
import { RuleError, unwrap } from '../boundary/rule-error.ts'
import { type InSpace, mutation } from '../boundary/use-case.ts'
import { tellAsker } from './booking-mails.ts'
import { bookingToChange } from './booking-to-change.ts'

/** The owner notes how a damage was settled; whoever borrowed reads it. */
export const closeBooking = mutation({
  may: mayReadResources,
  run: async (ctx, { bookingId, note }: CloseBooking & InSpace) => {
    const { db, scope, now, actor } = ctx
    const { shown, under } = await bookingToChange(ctx, bookingId, ['owner'])
    // What is not back yet is returned first, with its condition report.
    if (shown.booking.state !== 'returned')
      throw new RuleError('conflict', { code: 'resources.booking_step' })
    const state = unwrap(stepTo(shown.booking.state, 'closed'), 'conflict')
    const end = { state, closedAt: now, closedBy: actor.personId, closeNote: note }
    await updateBooking(db, scope, bookingId, end)
    const telling = { notice: 'resources.settled' as const, by: shown.lender, noted: note }
    await tellAsker({ ...ctx, personId: actor.personId }, shown, telling)
    ctx.act('resources.damage_settled', bookingId, { wording: note, ...under })
    return { state }
  },
})
