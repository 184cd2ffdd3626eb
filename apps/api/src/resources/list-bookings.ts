import type { ListBookings } from '@reliance/core/resources/list-bookings.ts'
import { mayReadResources } from '@reliance/core/resources/powers.ts'
import { cutPage, pageBefore } from '@reliance/core/shared/paging.ts'
import { listBookings as readBookings } from '@reliance/db/resources/bookings.ts'
import { query } from '../boundary/use-case.ts'
import { bookingLine } from './booking-view.ts'

/** A page of what is asked of the organisations of this person, or of what these borrow. */
export const listBookings = query({
  may: mayReadResources,
  run: async ({ db, scope, entered: entering }, { side, before }: ListBookings & { spaceId: string }) => {
    const { organisationIds } = await entering
    const page = pageBefore(before)
    const rows = await readBookings(db, scope, { side, ownIds: organisationIds }, page)
    const { items, next } = cutPage(rows, page, row => row.booking.id)
    return { items: items.map(bookingLine), next }
  },
})
