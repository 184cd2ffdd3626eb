import { type AnswerBooking, answerBooking as decide } from '@reliance/core/resources/answer-booking.ts'
import { type BookingState, holdDays } from '@reliance/core/resources/booking.ts'
import { mayReadResources } from '@reliance/core/resources/powers.ts'
import { readSides, type ShownBooking, updateBooking } from '@reliance/db/resources/bookings.ts'
import { readInUse } from '@reliance/db/resources/in-use.ts'
import { unwrap } from '../boundary/rule-error.ts'
import { type InSpace, type MutationContext, mutation } from '../boundary/use-case.ts'
import { nextFor, timeOf } from './booked.ts'
import { tellAsker } from './booking-mails.ts'
import { bookingToChange } from './booking-to-change.ts'
import { turnAway } from './turn-away.ts'

const save = async (ctx: MutationContext, id: string, state: BookingState, reason: string): Promise<void> => {
  const { db, scope, now, actor } = ctx
  const by = actor.personId
  const runAfterMs = holdDays * 86_400_000
  if (state === 'confirmed')
    await updateBooking(db, scope, id, { state, dueAt: null, confirmedAt: now, confirmedBy: by })
  if (state === 'declined')
    await updateBooking(db, scope, id, {
      state,
      dueAt: null,
      endedAt: now,
      endedBy: by,
      endedBecause: 'said',
      reason,
    })
  if (state === 'held') {
    const dueAt = new Date(now.getTime() + runAfterMs)
    await updateBooking(db, scope, id, { state, dueAt })
    ctx.emit({ kind: 'resources.due', payload: { bookingId: id, dueAt: dueAt.toISOString() }, runAfterMs })
  }
}

const noticeOf = {
  confirmed: 'resources.accepted',
  held: 'resources.held',
  declined: 'resources.declined',
} as const

/** What follows: the asker is told, and whoever waited for the same time reads when it is free next. */
const follow = async (
  ctx: MutationContext,
  shown: ShownBooking,
  state: keyof typeof noticeOf,
  reason: string,
): Promise<void> => {
  const { db, scope, actor } = ctx
  const { booking, resource, lender } = shown
  const next = state === 'declined' ? await nextFor(db, scope, resource, booking) : null
  await tellAsker({ ...ctx, personId: actor.personId }, shown, {
    notice: noticeOf[state],
    by: lender,
    reason: state === 'declined' ? reason : '',
    // What is declined though it could be had is not offered again as it was.
    next: next?.startsAt === booking.startsAt.toISOString() ? null : next,
  })
  if (state !== 'declined') await turnAway(ctx, resource, booking)
}

/** The owner says yes, keeps the time for a week, or says no and why; two at once answer one after the other. */
export const answerBooking = mutation({
  may: mayReadResources,
  run: async (ctx, { bookingId, answer, reason }: AnswerBooking & InSpace) => {
    const { db, scope } = ctx
    const { shown, under } = await bookingToChange(ctx, bookingId, ['owner'])
    const { booking, resource } = shown
    const time = timeOf(booking)
    const [inUse, sides] = await Promise.all([
      readInUse(db, scope, resource.id, time, booking.id),
      readSides(db, scope, resource.organisationId, booking.borrowerId),
    ])
    const facts = {
      booking: Object.assign({}, time, { state: booking.state, price: booking.price }),
      resource,
      sides,
      inUse,
      borrowerIsIn: sides.borrowerIsIn,
    }
    const state = unwrap(decide(facts, { answer, reason }, ctx.now), 'conflict') as keyof typeof noticeOf
    await save(ctx, booking.id, state, reason)
    await follow(ctx, shown, state, reason)
    ctx.act(`resources.booking_${state}`, booking.id, { wording: reason, ...under })
    return { state }
  },
})
