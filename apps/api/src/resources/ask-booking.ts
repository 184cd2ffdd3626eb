import { type AskBooking, askBooking as decide } from '@reliance/core/resources/ask-booking.ts'
import { answerHours } from '@reliance/core/resources/booking.ts'
import { offerState } from '@reliance/core/resources/change-offer.ts'
import { mayLend } from '@reliance/core/resources/powers.ts'
import { spanOf } from '@reliance/core/resources/taken.ts'
import { instantAt } from '@reliance/core/shared/time.ts'
import { findBooking, insertBooking, readSides } from '@reliance/db/resources/bookings.ts'
import { readInUse } from '@reliance/db/resources/in-use.ts'
import { listJoined } from '@reliance/db/resources/places.ts'
import { lockResource } from '@reliance/db/resources/resources.ts'
import { notFound, unwrap } from '../boundary/rule-error.ts'
import { type InSpace, type MutationContext, mutation } from '../boundary/use-case.ts'
import { tellOwner } from './booking-mails.ts'
import { ownOrganisations } from './own-organisations.ts'
import { turnAway } from './turn-away.ts'

type Input = AskBooking & InSpace

const readFacts = async (ctx: MutationContext, input: Input) => {
  const { db, scope, entered } = ctx
  const [found, members] = await Promise.all([
    lockResource(db, scope, input.resourceId, ownOrganisations(entered)),
    listJoined(db, scope),
  ])
  if (!found || !members.some(one => one.organisationId === input.borrowerId)) throw notFound()
  const { resource } = found
  const startsAt = instantAt(input.startsOn, input.startTime)
  const endsAt = instantAt(input.endsOn, input.endTime)
  const [inUse, sides] = await Promise.all([
    readInUse(db, scope, resource.id, spanOf(resource, { startsAt, endsAt }), null),
    readSides(db, scope, resource.organisationId, input.borrowerId),
  ])
  const isOwn = resource.organisationId === input.borrowerId
  const facts = {
    resource: Object.assign({}, resource, { state: offerState(resource), isOwn }),
    sides,
    inUse,
  }
  return { resource, facts, owner: found.owner }
}

/**
 * Asks to borrow something in the name of a member organisation (R84). Those who act for its owner are told, and have three
 * days; what an owner takes of their own is booked at once.
 */
export const askBooking = mutation({
  may: (actor, now, { borrowerId }: Input) => mayLend(actor, borrowerId, now),
  run: async (ctx, input: Input) => {
    const { db, scope, now, actor } = ctx
    const { resource, facts } = await readFacts(ctx, input)
    const { state, ...time } = unwrap(decide(facts, input, now), 'conflict')
    await ctx.services.limits.spend('bookingPerPersonAndPlace', `${actor.personId}:${scope.spaceId}`, 1, {
      code: 'resources.asked_too_often',
    })
    const id = ctx.newId()
    const isBooked = state === 'confirmed'
    const runAfterMs = answerHours * 3_600_000
    const dueAt = isBooked ? null : new Date(now.getTime() + runAfterMs)
    const number = await insertBooking(
      db,
      scope,
      {
        id,
        resourceId: resource.id,
        isCounted: resource.isCounted,
        borrowerId: input.borrowerId,
        purpose: input.purpose,
        price: isBooked ? 'offered' : input.price,
        state,
        askedBy: actor.personId,
        askedAt: now,
        dueAt,
        confirmedAt: isBooked ? now : null,
        confirmedBy: isBooked ? actor.personId : null,
      },
      time,
    )
    const shown = await findBooking(db, scope, id)
    if (shown && isBooked) await turnAway(ctx, resource, shown.booking)
    if (shown && dueAt !== null) {
      await tellOwner({ ...ctx, personId: actor.personId }, shown, {
        notice: 'resources.asked',
        by: shown.borrower,
      })
      ctx.emit({ kind: 'resources.due', payload: { bookingId: id, dueAt: dueAt.toISOString() }, runAfterMs })
    }
    ctx.act(isBooked ? 'resources.kept_for_own' : 'resources.booking_asked', id, { wording: resource.name })
    return { bookingId: id, number, state }
  },
})
