import type { EndReason } from '@reliance/core/resources/booking.ts'
import { fits } from '@reliance/core/resources/taken.ts'
import { type BookingRow, findBooking, lockRequests, updateBooking } from '@reliance/db/resources/bookings.ts'
import { readInUse } from '@reliance/db/resources/in-use.ts'
import type { ResourceRow } from '@reliance/db/resources/resources.ts'
import type { MutationContext } from '../boundary/use-case.ts'
import { nextFor, timeOf } from './booked.ts'
import { tellAsker } from './booking-mails.ts'

const end = async (
  ctx: MutationContext,
  resource: ResourceRow,
  row: BookingRow,
  endedBecause: EndReason,
): Promise<void> => {
  const { db, scope, now, actor } = ctx
  await updateBooking(db, scope, row.id, {
    state: 'declined',
    dueAt: null,
    endedAt: now,
    endedBy: actor.personId,
    endedBecause,
  })
  const shown = await findBooking(db, scope, row.id)
  if (!shown) return
  const next = endedBecause === 'taken' ? await nextFor(db, scope, resource, row) : null
  const notice = endedBecause === 'taken' ? 'resources.taken' : 'resources.declined'
  await tellAsker({ ...ctx, personId: actor.personId }, shown, { notice, by: shown.lender, next })
}

/** Requests for a time that somebody else has by now are declined, and their askers told with the next free time. */
export const turnAway = async (
  ctx: MutationContext,
  resource: ResourceRow,
  won: BookingRow,
): Promise<void> => {
  const { db, scope } = ctx
  const span = { from: won.takenFrom, until: won.takenUntil }
  for (const row of await lockRequests(db, scope, resource.id, span)) {
    const time = timeOf(row)
    const { taken } = await readInUse(db, scope, resource.id, time, row.id)
    if (!fits(resource, taken, time)) await end(ctx, resource, row, 'taken')
  }
}

/** Of what is lent no more, every request that waits is declined. */
export const turnAllAway = async (ctx: MutationContext, resource: ResourceRow): Promise<void> => {
  for (const row of await lockRequests(ctx.db, ctx.scope, resource.id, null))
    await end(ctx, resource, row, 'withdrawn')
}
