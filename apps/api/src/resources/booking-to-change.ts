import { mayLend } from '@reliance/core/resources/powers.ts'
import { lockBooking, type ShownBooking } from '@reliance/db/resources/bookings.ts'
import { notFound } from '../boundary/rule-error.ts'
import { allow, type MutationContext } from '../boundary/use-case.ts'

/** Which of the two sides of a booking somebody acts for. */
export type Side = 'owner' | 'borrower'

const organisationOf = (side: Side, { booking, resource }: ShownBooking): string =>
  side === 'owner' ? resource.organisationId : booking.borrowerId

/**
 * A booking that this person may take a step on, held with its resource until the transaction ends, for which side they do
 * and under which mandate. Of others' bookings all inside read that they are; nobody of neither side acts.
 */
export const bookingToChange = async (
  { db, scope, actor, now }: MutationContext,
  bookingId: string,
  sides: readonly Side[],
): Promise<{ shown: ShownBooking; side: Side; under: { mandateId?: string } }> => {
  const shown = await lockBooking(db, scope, bookingId)
  if (!shown) throw notFound()
  const permissions = sides.map(side => ({ side, may: mayLend(actor, organisationOf(side, shown), now) }))
  const found = permissions.find(one => one.may.allowed) ?? permissions[0]
  if (!found) throw notFound()
  const mandateId = allow(found.may)
  return { shown, side: found.side, under: mandateId === undefined ? {} : { mandateId } }
}
