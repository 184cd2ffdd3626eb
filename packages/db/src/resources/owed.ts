import { linesPerKind } from '@reliance/core/shared/paging.ts'
import { and, asc, count, eq, gt, inArray, lte, ne, notExists, or, sql } from 'drizzle-orm'
import { memberOrganisation } from '../coalitions/tables.ts'
import type { ReadDb } from '../connection/database.ts'
import type { Scope } from '../shared/doors.ts'
import { booking, resource } from './tables.ts'

const ofResource = and(eq(resource.spaceId, booking.spaceId), eq(resource.id, booking.resourceId))

/** Requests that wait for an answer of those organisations, the one that is due first. Bounded: as a first screen. */
export const listRequests = (db: ReadDb, { spaceId }: Scope, ownIds: readonly string[]) =>
  db
    .select({
      bookingId: booking.id,
      resource: resource.name,
      organisation: memberOrganisation.displayName,
      dueAt: booking.dueAt,
    })
    .from(booking)
    .innerJoin(resource, ofResource)
    .innerJoin(
      memberOrganisation,
      and(
        eq(memberOrganisation.spaceId, booking.spaceId),
        eq(memberOrganisation.organisationId, booking.borrowerId),
      ),
    )
    .where(
      and(
        eq(booking.spaceId, spaceId),
        inArray(resource.organisationId, [...ownIds]),
        inArray(booking.state, ['requested', 'held']),
      ),
    )
    .orderBy(asc(booking.dueAt), asc(booking.id))
    .limit(linesPerKind)

/** How much is with whoever borrowed it past its time, lent or borrowed by those organisations. */
export const countOverdue = async (
  db: ReadDb,
  { spaceId }: Scope,
  ownIds: readonly string[],
  now: Date,
): Promise<number> => {
  const [row] = await db
    .select({ n: count() })
    .from(booking)
    .innerJoin(resource, ofResource)
    .where(
      and(
        eq(booking.spaceId, spaceId),
        eq(booking.state, 'handed_over'),
        lte(booking.endsAt, now),
        // Where one of the two is gone, nobody here can say that it came back.
        notExists(
          db
            .select({ one: sql`1` })
            .from(memberOrganisation)
            .where(
              and(
                eq(memberOrganisation.spaceId, spaceId),
                or(
                  eq(memberOrganisation.organisationId, booking.borrowerId),
                  eq(memberOrganisation.organisationId, resource.organisationId),
                ),
                ne(memberOrganisation.status, 'joined'),
              ),
            ),
        ),
        or(inArray(resource.organisationId, [...ownIds]), inArray(booking.borrowerId, [...ownIds])),
      ),
    )
  return row?.n ?? 0
}

/** What those organisations have of others and give back by then, the earliest first. Bounded: as a first screen. */
export const listToReturn = (
  db: ReadDb,
  { spaceId }: Scope,
  ownIds: readonly string[],
  { now, until }: { now: Date; until: Date },
) =>
  db
    .select({ bookingId: booking.id, resource: resource.name, endsAt: booking.endsAt })
    .from(booking)
    .innerJoin(resource, ofResource)
    .where(
      and(
        eq(booking.spaceId, spaceId),
        eq(booking.state, 'handed_over'),
        inArray(booking.borrowerId, [...ownIds]),
        ne(resource.organisationId, booking.borrowerId),
        gt(booking.endsAt, now),
        lte(booking.endsAt, until),
      ),
    )
    .orderBy(asc(booking.endsAt), asc(booking.id))
    .limit(linesPerKind)
