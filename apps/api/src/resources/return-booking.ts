import { mayReadResources } from '@reliance/core/resources/powers.ts'
import { returnBooking as decide, type ReturnBooking } from '@reliance/core/resources/return-booking.ts'
import { updateBooking } from '@reliance/db/resources/bookings.ts'
import { unwrap } from '../boundary/rule-error.ts'
import { type InSpace, mutation } from '../boundary/use-case.ts'
import { tellAsker } from './booking-mails.ts'
import { bookingToChange } from './booking-to-change.ts'

/** The owner notes that it is back; a damage is told to whoever borrowed, and stays open until it is settled. */
export const returnBooking = mutation({
  may: mayReadResources,
  run: async (ctx, { bookingId, isDamaged, note }: ReturnBooking & InSpace) => {
    const { db, scope, now, actor } = ctx
    const { shown, under } = await bookingToChange(ctx, bookingId, ['owner'])
    const state = unwrap(decide(shown.booking.state, { isDamaged, note }), 'conflict')
    const by = actor.personId
    await updateBooking(db, scope, bookingId, {
      state,
      returnedAt: now,
      returnedBy: by,
      isDamaged,
      returnNote: note,
      ...(state === 'closed' && { closedAt: now, closedBy: by }),
    })
    const telling = { notice: 'resources.damaged' as const, by: shown.lender, noted: note }
    if (isDamaged) await tellAsker({ ...ctx, personId: by }, shown, telling)
    ctx.act(isDamaged ? 'resources.returned_damaged' : 'resources.returned', bookingId, {
      wording: note,
      ...under,
    })
    return { state }
  },
})
