import { mayFollow } from '@reliance/core/resources/booking.ts'
import type { GetBooking } from '@reliance/core/resources/get-booking.ts'
import { mayReadResources } from '@reliance/core/resources/powers.ts'
import { findBooking } from '@reliance/db/resources/bookings.ts'
import { notFound } from '../boundary/rule-error.ts'
import { query } from '../boundary/use-case.ts'
import { bookingView } from './booking-view.ts'
import { ownOrganisations } from './own-organisations.ts'

/** One booking, for the people of the two organisations that it is between, and what this person may do with it. */
export const getBooking = query({
  may: mayReadResources,
  run: async ({ db, scope, entered: entering }, { bookingId }: GetBooking & { spaceId: string }) => {
    const [shown, entered] = await Promise.all([findBooking(db, scope, bookingId), entering])
    const isOf = (id: string) => entered.organisationIds.some(one => one === id)
    if (!shown) throw notFound()
    const { booking, resource } = shown
    if (!isOf(resource.organisationId) && !isOf(booking.borrowerId)) throw notFound()
    const own = entered.isClosed ? [] : ownOrganisations(entered)
    const acts = (id: string) => own.includes(id)
    const lends = acts(resource.organisationId)
    const may = (to: Parameters<typeof mayFollow>[1]) => mayFollow(booking.state, to)
    return {
      ...bookingView(shown),
      isOurs: isOf(resource.organisationId),
      isOverdue: booking.state === 'handed_over' && booking.endsAt <= entered.now,
      can: {
        accept: lends && may('confirmed'),
        hold: lends && may('held'),
        decline: lends && may('declined'),
        handOver: lends && may('handed_over'),
        takeBack: lends && may('returned'),
        close: lends && booking.state === 'returned',
        cancel: (lends || acts(booking.borrowerId)) && may('cancelled'),
      },
    }
  },
})
