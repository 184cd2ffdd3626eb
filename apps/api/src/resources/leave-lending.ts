import { lockOpenOf, updateBooking } from '@reliance/db/resources/bookings.ts'
import type { Gone } from '../coalitions/follow-organisation.ts'
import { tellAsker, tellOwner } from './booking-mails.ts'

/**
 * An organisation that leaves the coalition lends and borrows nothing there any more: what was asked for or promised is called
 * off, and the other organisation is told. What is out comes back as it was said.
 */
export const leaveLending = async (gone: Gone, organisationId: string): Promise<void> => {
  const { db, scope, now } = gone
  for (const shown of await lockOpenOf(db, scope, organisationId)) {
    const { booking, resource, lender, borrower } = shown
    await updateBooking(db, scope, booking.id, {
      state: 'cancelled',
      dueAt: null,
      endedAt: now,
      endedBecause: 'left',
    })
    if (resource.organisationId === booking.borrowerId) continue
    const notice = 'resources.left' as const
    if (booking.borrowerId === organisationId) await tellOwner(gone, shown, { notice, by: borrower })
    else await tellAsker(gone, shown, { notice, by: lender })
  }
}
