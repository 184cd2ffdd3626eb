import type { BookedTime } from '@reliance/core/resources/ask-booking.ts'
import type { Span } from '@reliance/core/resources/taken.ts'
import type { PageAsked } from '@reliance/core/shared/paging.ts'
import { and, asc, count, desc, eq, gt, inArray, lt, ne, or, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { holdNumbers } from '../coalitions/hold-numbers.ts'
import { memberOrganisation } from '../coalitions/tables.ts'
import type { ReadDb, Tx } from '../connection/database.ts'
import type { Scope } from '../shared/doors.ts'
import { olderThan, rowsOf } from '../shared/page.ts'
import { mostRead, takes } from './in-use.ts'
import { booking, resource } from './tables.ts'

export type BookingRow = typeof booking.$inferSelect

const lender = alias(memberOrganisation, 'lender')
const borrower = alias(memberOrganisation, 'borrower')

/** A booking with what it is of, and the names of the two sides. */
const shownBookings = (db: ReadDb) =>
  db
    .select({ booking, resource, lender: lender.displayName, borrower: borrower.displayName })
    .from(booking)
    .innerJoin(resource, and(eq(resource.spaceId, booking.spaceId), eq(resource.id, booking.resourceId)))
    .innerJoin(
      lender,
      and(eq(lender.spaceId, booking.spaceId), eq(lender.organisationId, resource.organisationId)),
    )
    .innerJoin(
      borrower,
      and(eq(borrower.spaceId, booking.spaceId), eq(borrower.organisationId, booking.borrowerId)),
    )

export type ShownBooking = {
  booking: BookingRow
  resource: typeof resource.$inferSelect
  lender: string
  borrower: string
}

/** One booking, for whoever is told of it; who may read it says the caller. */
export const findBooking = async (db: ReadDb, scope: Scope, id: string): Promise<ShownBooking | undefined> =>
  (await shownBookings(db).where(and(eq(booking.spaceId, scope.spaceId), eq(booking.id, id))))[0]

/** The same for whoever takes it a step on: its resource is held first, since all that is booked of one waits there. */
export const lockBooking = async (tx: Tx, scope: Scope, id: string): Promise<ShownBooking | undefined> => {
  const here = and(eq(booking.spaceId, scope.spaceId), eq(booking.id, id))
  await tx
    .select({ id: resource.id })
    .from(resource)
    .where(
      and(
        eq(resource.spaceId, scope.spaceId),
        inArray(resource.id, tx.select({ id: booking.resourceId }).from(booking).where(here)),
      ),
    )
    .for('update')
  return (await shownBookings(tx).where(here).for('update', { of: booking }))[0]
}

/** A page of bookings of what those organisations lend, or of what they borrow from others; the newest first. */
export const listBookings = (
  db: ReadDb,
  scope: Scope,
  { side, ownIds }: { side: 'lent' | 'borrowed'; ownIds: readonly string[] },
  page: PageAsked,
): Promise<ShownBooking[]> =>
  shownBookings(db)
    .where(
      and(
        eq(booking.spaceId, scope.spaceId),
        inArray(side === 'lent' ? resource.organisationId : booking.borrowerId, [...ownIds]),
        side === 'borrowed' ? ne(resource.organisationId, booking.borrowerId) : undefined,
        olderThan(booking.id, page),
      ),
    )
    .orderBy(desc(booking.id))
    .limit(rowsOf(page))

/** Requests of a resource that wait, within a time, kept as they are. Bounded: five hundred. */
export const lockRequests = (
  tx: Tx,
  scope: Scope,
  resourceId: string,
  span: Span | null,
): Promise<BookingRow[]> =>
  tx
    .select()
    .from(booking)
    .where(
      and(
        eq(booking.spaceId, scope.spaceId),
        eq(booking.resourceId, resourceId),
        eq(booking.state, 'requested'),
        span === null ? undefined : and(gt(booking.takenUntil, span.from), lt(booking.takenFrom, span.until)),
      ),
    )
    .orderBy(asc(booking.id))
    .limit(mostRead)
    .for('update')

/**
 * What an organisation lends or borrows that is asked for or promised and not out, for whoever ends it. Bounded: as many as
 * are read of one resource.
 */
export const lockOpenOf = (tx: Tx, scope: Scope, organisationId: string): Promise<ShownBooking[]> =>
  shownBookings(tx)
    .where(
      and(
        eq(booking.spaceId, scope.spaceId),
        or(eq(resource.organisationId, organisationId), eq(booking.borrowerId, organisationId)),
        inArray(booking.state, ['requested', 'held', 'confirmed']),
      ),
    )
    .orderBy(asc(booking.id))
    .limit(mostRead)
    .for('update', { of: booking })

/** How many bookings of a resource wait for an answer, and how many are promised and not over. */
export const countOpen = async (db: ReadDb, scope: Scope, resourceId: string) => {
  const [row] = await db
    .select({
      requests: count(sql`case when ${booking.state} = 'requested' then 1 end`),
      promised: count(sql`case when ${booking.state} <> 'requested' then 1 end`),
    })
    .from(booking)
    .where(
      and(
        eq(booking.spaceId, scope.spaceId),
        eq(booking.resourceId, resourceId),
        or(eq(booking.state, 'requested'), takes),
      ),
    )
  return { requests: row?.requests ?? 0, promised: row?.promised ?? 0 }
}

/** How much of a resource is booked at once at most, from now on. */
export const bookedAtOnce = async (
  db: ReadDb,
  scope: Scope,
  resourceId: string,
  now: Date,
): Promise<number> => {
  const [row] = await db.execute<{ peak: number }>(
    sql`select house.booking_peak(${scope.spaceId}, ${resourceId}, ${now.toISOString()}::timestamptz, 'infinity', ${resourceId}) as peak`,
  )
  return row?.peak ?? 0
}

/** How many pieces of a resource are in the hands of whoever borrowed them, past their time too. */
export const countOut = async (db: ReadDb, scope: Scope, resourceId: string): Promise<number> => {
  const [row] = await db
    .select({ out: sql<number>`coalesce(sum(${booking.quantity}), 0)`.mapWith(Number) })
    .from(booking)
    .where(
      and(
        eq(booking.spaceId, scope.spaceId),
        eq(booking.resourceId, resourceId),
        eq(booking.state, 'handed_over'),
      ),
    )
  return row?.out ?? 0
}

type Asked = Pick<
  BookingRow,
  | 'id'
  | 'resourceId'
  | 'isCounted'
  | 'borrowerId'
  | 'purpose'
  | 'price'
  | 'state'
  | 'askedBy'
  | 'askedAt'
  | 'dueAt'
  | 'confirmedAt'
  | 'confirmedBy'
>

const columnsOf = ({ startsAt, endsAt, from, until, quantity }: BookedTime) => ({
  startsAt,
  endsAt,
  takenFrom: from,
  takenUntil: until,
  quantity,
})

/** Adds a booking under the next number of the space; the key of numbers makes two at once follow one another. */
export const insertBooking = async (
  tx: Tx,
  { spaceId }: Scope,
  asked: Asked,
  time: BookedTime,
): Promise<number> => {
  await holdNumbers(tx, spaceId)
  const [row] = await tx
    .insert(booking)
    .values({
      spaceId,
      number: sql`(select coalesce(max(b.number), 0) + 1 from booking b where b.space_id = ${spaceId})`,
      ...asked,
      ...columnsOf(time),
    })
    .returning({ number: booking.number })
  return row?.number ?? 0
}

/** A booking a step on. */
export const updateBooking = async (
  tx: Tx,
  scope: Scope,
  id: string,
  to: Partial<Omit<BookingRow, 'spaceId' | 'id' | 'number'>>,
): Promise<void> => {
  await tx
    .update(booking)
    .set(to)
    .where(and(eq(booking.spaceId, scope.spaceId), eq(booking.id, id)))
}

/** Which of two organisations are political groups here (L9). */
export const readSides = async (db: ReadDb, scope: Scope, lenderId: string, borrowerId: string) => {
  const rows = await db
    .select({
      id: memberOrganisation.organisationId,
      isPolitical: memberOrganisation.isPoliticalGroup,
      status: memberOrganisation.status,
    })
    .from(memberOrganisation)
    .where(
      and(
        eq(memberOrganisation.spaceId, scope.spaceId),
        inArray(memberOrganisation.organisationId, [lenderId, borrowerId]),
      ),
    )
  const isPolitical = (id: string) => rows.some(one => one.id === id && one.isPolitical)
  const isIn = (id: string) => rows.some(one => one.id === id && one.status === 'joined')
  return {
    lenderIsPolitical: isPolitical(lenderId),
    borrowerIsPolitical: isPolitical(borrowerId),
    lenderIsIn: isIn(lenderId),
    borrowerIsIn: isIn(borrowerId),
  }
}
