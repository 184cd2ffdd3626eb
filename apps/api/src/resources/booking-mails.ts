import { actLinkMinutes } from '@reliance/core/identity/act-link.ts'
import { lendingPowers } from '@reliance/core/resources/powers.ts'
import { priceOf } from '@reliance/core/resources/price.ts'
import type { ShownBooking } from '@reliance/db/resources/bookings.ts'
import { placeHere } from '@reliance/db/resources/places.ts'
import type { Collecting } from '../boundary/collecting.ts'
import type { Notice } from '../mail/notice.ts'

type Ctx = Pick<Collecting, 'db' | 'scope' | 'now' | 'notify'> & { personId: string }

type Telling = {
  notice: Extract<Notice['notice'], `resources.${string}`>
  /** In whose name it happens: the organisation that the mail names. */
  by: string
  reason?: string
  noted?: string
  next?: { startsAt: string; endsAt: string } | null
}

const wordsOf = async (
  { db, scope }: Ctx,
  { booking, resource }: ShownBooking,
  { notice, by, reason = '', noted = '', next = null }: Telling,
): Promise<Omit<Notice, 'to'>> => {
  const place = await placeHere(db, scope, 'coalition')
  const { startsAt, endsAt, quantity, purpose, price } = booking
  return {
    notice,
    subject: booking.id,
    path: `${place.path}/moyens/reservation-${booking.id}`,
    params: { place: place.name, organisation: by, resource: resource.name },
    booking: {
      resource: resource.name,
      startsAt: startsAt.toISOString(),
      endsAt: endsAt.toISOString(),
      quantity: booking.isCounted ? quantity : null,
      purpose,
      usualPrice: price === 'usual' ? priceOf(resource.usualPriceCents) : null,
      reason,
      noted,
      next,
    },
  }
}

/** Whoever asked for it is told, as long as they belong to their organisation. */
export const tellAsker = async (ctx: Ctx, shown: ShownBooking, telling: Telling): Promise<void> => {
  const { askedBy, borrowerId } = shown.booking
  if (askedBy === ctx.personId) return
  const words = await wordsOf(ctx, shown, telling)
  ctx.notify({ ...words, to: { personId: askedBy, whileMember: true } }, borrowerId)
}

/** Those who act for the owner are told; of a request each can answer by a link of their own. */
export const tellOwner = async (ctx: Ctx, shown: ShownBooking, telling: Telling): Promise<void> => {
  const { booking, resource } = shown
  const words = await wordsOf(ctx, shown, telling)
  const { organisationId } = resource
  const act = booking.dueAt !== null &&
    telling.notice === 'resources.asked' && {
      purpose: 'answer_booking' as const,
      spaceId: ctx.scope.spaceId,
      subjectId: booking.id,
      organisationId,
      minutes: actLinkMinutes(ctx.now, booking.dueAt),
    }
  ctx.notify(
    { ...words, to: { power: lendingPowers, but: ctx.personId }, ...(act && { act }) },
    organisationId,
  )
}
