import {
  handOverBooking as decide,
  type HandOverBooking,
} from '@reliance/core/resources/hand-over-booking.ts'
import { mayReadResources } from '@reliance/core/resources/powers.ts'
import { countOut, updateBooking } from '@reliance/db/resources/bookings.ts'
import { unwrap } from '../boundary/rule-error.ts'
import { type InSpace, mutation } from '../boundary/use-case.ts'
import { tellAsker } from './booking-mails.ts'
import { bookingToChange } from './booking-to-change.ts'

/** The owner notes that what is lent is in the hands of whoever borrows it, and in what state. */
export const handOverBooking = mutation({
  may: mayReadResources,
  run: async (ctx, { bookingId, note }: HandOverBooking & InSpace) => {
    const { db, scope, now, actor } = ctx
    const { shown, under } = await bookingToChange(ctx, bookingId, ['owner'])
    const { booking, resource } = shown
    const out = await countOut(db, scope, resource.id)
    const state = unwrap(decide(booking, Object.assign({ out }, resource)), 'conflict')
    await updateBooking(db, scope, bookingId, {
      state,
      handedOverAt: now,
      handedOverBy: actor.personId,
      handOverNote: note,
    })
    const telling = { notice: 'resources.handed_over' as const, by: shown.lender, noted: note }
    await tellAsker({ ...ctx, personId: actor.personId }, shown, telling)
    ctx.act('resources.handed_over', bookingId, { wording: note, ...under })
    return { state }
  },
})
