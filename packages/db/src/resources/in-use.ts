import type { InUse } from '@reliance/core/resources/ask-booking.ts'
import { takingStates } from '@reliance/core/resources/booking.ts'
import type { Span } from '@reliance/core/resources/taken.ts'
import { and, asc, eq, gt, inArray, lt, ne } from 'drizzle-orm'
import { memberOrganisation } from '../coalitions/tables.ts'
import type { ReadDb } from '../connection/database.ts'
import type { Scope } from '../shared/doors.ts'
import { booking } from './tables.ts'

/** How many bookings of one resource are read at once at most. */
export const mostRead = 500

/** Days after a time within which the next free one is looked for. */
const lookAheadDays = 90

export const takes = inArray(booking.state, [...takingStates])

/**
 * What is in use of a resource from a time on, but one booking: for three months, or as far as five hundred bookings
 * reach, which is said.
 */
export const readInUse = async (
  db: ReadDb,
  scope: Scope,
  resourceId: string,
  { from, until }: Span,
  but: string | null,
): Promise<InUse> => {
  const horizon = new Date(until.getTime() + lookAheadDays * 86_400_000)
  const rows = await db
    .select({ from: booking.takenFrom, until: booking.takenUntil, quantity: booking.quantity })
    .from(booking)
    .where(
      and(
        eq(booking.spaceId, scope.spaceId),
        eq(booking.resourceId, resourceId),
        takes,
        gt(booking.takenUntil, from),
        lt(booking.takenFrom, horizon),
        but === null ? undefined : ne(booking.id, but),
      ),
    )
    .orderBy(asc(booking.takenFrom))
    .limit(mostRead)
  const last = rows.at(-1)
  return { taken: rows, horizon: rows.length === mostRead && last ? last.from : horizon }
}

/** What is in use of those resources within a time, each with whose it is. Bounded: so many for each of a page. */
export const listTakenOf = (
  db: ReadDb,
  scope: Scope,
  resourceIds: readonly string[],
  { from, until }: Span,
) =>
  resourceIds.length === 0
    ? Promise.resolve([])
    : db
        .select({
          resourceId: booking.resourceId,
          from: booking.takenFrom,
          until: booking.takenUntil,
          quantity: booking.quantity,
        })
        .from(booking)
        .where(
          and(
            eq(booking.spaceId, scope.spaceId),
            inArray(booking.resourceId, [...resourceIds]),
            takes,
            gt(booking.takenUntil, from),
            lt(booking.takenFrom, until),
          ),
        )
        .limit(mostRead * resourceIds.length)

/** What is asked for or in use of a resource within a time, the earliest first. Bounded: five hundred. */
export const listWithin = (db: ReadDb, scope: Scope, resourceId: string, { from, until }: Span) =>
  db
    .select({ booking, borrower: memberOrganisation.displayName })
    .from(booking)
    .innerJoin(
      memberOrganisation,
      and(
        eq(memberOrganisation.spaceId, booking.spaceId),
        eq(memberOrganisation.organisationId, booking.borrowerId),
      ),
    )
    .where(
      and(
        eq(booking.spaceId, scope.spaceId),
        eq(booking.resourceId, resourceId),
        inArray(booking.state, ['requested', 'returned', 'closed', ...takingStates]),
        lt(booking.startsAt, until),
        // The buffer after it is at most a day; a month of hours does not count here.
        gt(booking.endsAt, new Date(from.getTime() - 86_400_000)),
      ),
    )
    .orderBy(asc(booking.startsAt), asc(booking.id))
    .limit(mostRead)
