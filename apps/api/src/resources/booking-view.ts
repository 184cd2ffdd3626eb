import { priceOf } from '@reliance/core/resources/price.ts'
import type { ShownBooking } from '@reliance/db/resources/bookings.ts'

const textOf = (at: Date | null): string | null => at?.toISOString() ?? null

/** A booking as a line of a list says it. */
export const bookingLine = ({ booking, resource, lender, borrower }: ShownBooking) => ({
  bookingId: booking.id,
  number: booking.number,
  resourceId: resource.id,
  resource: resource.name,
  kind: resource.kind,
  lenderId: resource.organisationId,
  lender,
  borrowerId: booking.borrowerId,
  borrower,
  startsAt: booking.startsAt.toISOString(),
  endsAt: booking.endsAt.toISOString(),
  quantity: booking.quantity,
  state: booking.state,
})

/** The same with all that the two sides read of it. */
export const bookingView = (shown: ShownBooking) => {
  const { booking, resource } = shown
  return {
    ...bookingLine(shown),
    purpose: booking.purpose,
    price: booking.price,
    usualPrice: priceOf(resource.usualPriceCents),
    askedAt: booking.askedAt.toISOString(),
    dueAt: textOf(booking.dueAt),
    confirmedAt: textOf(booking.confirmedAt),
    handedOverAt: textOf(booking.handedOverAt),
    handOverNote: booking.handOverNote,
    returnedAt: textOf(booking.returnedAt),
    isDamaged: booking.isDamaged === true,
    returnNote: booking.returnNote,
    closedAt: textOf(booking.closedAt),
    closeNote: booking.closeNote,
    endedAt: textOf(booking.endedAt),
    endedBecause: booking.endedBecause,
    reason: booking.reason,
  }
}
