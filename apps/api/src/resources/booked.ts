import type { BookedTime } from '@reliance/core/resources/ask-booking.ts'
import { nextFree } from '@reliance/core/resources/taken.ts'
import type { ReadDb } from '@reliance/db/connection/database.ts'
import type { BookingRow } from '@reliance/db/resources/bookings.ts'
import { readInUse } from '@reliance/db/resources/in-use.ts'
import type { ResourceRow } from '@reliance/db/resources/resources.ts'
import type { Scope } from '@reliance/db/shared/doors.ts'

/** The time of a booking, and what it takes. */
export const timeOf = ({ startsAt, endsAt, takenFrom, takenUntil, quantity }: BookingRow): BookedTime => ({
  startsAt,
  endsAt,
  from: takenFrom,
  until: takenUntil,
  quantity,
})

/** The next time at which what was asked for can be had, beside all that is in use; null where none is near. */
export const nextFor = async (
  db: ReadDb,
  scope: Scope,
  resource: ResourceRow,
  row: BookingRow,
): Promise<{ startsAt: string; endsAt: string } | null> => {
  const time = timeOf(row)
  const { taken, horizon } = await readInUse(db, scope, resource.id, time, row.id)
  const next = nextFree(resource, taken, time, horizon)
  return next && { startsAt: next.startsAt.toISOString(), endsAt: next.endsAt.toISOString() }
}
