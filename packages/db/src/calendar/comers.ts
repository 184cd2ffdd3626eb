import { mostComing } from '@reliance/core/calendar/seats.ts'
import { and, asc, eq, gt, isNotNull, isNull, or, sql } from 'drizzle-orm'
import { coalition, participation } from '../coalitions/tables.ts'
import type { ReadDb, Tx } from '../connection/database.ts'
import { membership } from '../organisations/tables.ts'
import type { Scope } from '../shared/doors.ts'
import { calendarEvent, eventComer, eventPlaces } from './tables.ts'

const comer = eventComer
const asked = eventPlaces

const ofEvent = (scope: Scope, eventId: string) =>
  and(eq(asked.spaceId, scope.spaceId), eq(asked.eventId, eventId))

/** Whether a date asks who comes, and within how many places (null: room for all); undefined where it does not. */
export const findPlaces = async (db: ReadDb, scope: Scope, eventId: string) =>
  (await db.select({ places: asked.places }).from(asked).where(ofEvent(scope, eventId)))[0]

/** The same, kept as it is until the transaction ends: whoever comes or goes does so one after the other. */
export const lockPlaces = async (tx: Tx, scope: Scope, eventId: string) =>
  (await tx.select({ places: asked.places }).from(asked).where(ofEvent(scope, eventId)).for('update'))[0]

/** Asks who comes, within so many places; asked again, the places are others. */
export const savePlaces = async (
  tx: Tx,
  scope: Scope,
  row: Omit<typeof asked.$inferSelect, 'spaceId'>,
): Promise<void> => {
  const { places } = row
  await tx
    .insert(asked)
    .values({ spaceId: scope.spaceId, ...row })
    .onConflictDoUpdate({ target: [asked.spaceId, asked.eventId], set: { places } })
}

/**
 * Whoever said that they come, in the order in which they asked, with the name by which they are known in the space: null
 * for somebody of a coalition who is not shown there. Of people who left, none. Bounded: `mostComing` people of one date.
 */
export const listComers = (db: ReadDb, scope: Scope, eventId: string) =>
  db
    .select({
      personId: comer.personId,
      turn: comer.turn,
      organisationId: comer.organisationId,
      name: sql<string | null>`coalesce(${membership.displayName}, ${participation.displayName})`,
    })
    .from(comer)
    .leftJoin(
      membership,
      and(
        eq(membership.spaceId, comer.spaceId),
        eq(membership.personId, comer.personId),
        isNull(membership.leftAt),
      ),
    )
    .leftJoin(
      participation,
      and(eq(participation.spaceId, comer.spaceId), eq(participation.personId, comer.personId)),
    )
    .leftJoin(coalition, eq(coalition.spaceId, comer.spaceId))
    .where(
      and(
        eq(comer.spaceId, scope.spaceId),
        eq(comer.eventId, eventId),
        // A coalition has no memberships: people come there through their organisations.
        or(isNotNull(membership.personId), isNotNull(coalition.spaceId)),
      ),
    )
    .orderBy(asc(comer.turn))
    .limit(mostComing)

/**
 * Says that somebody comes, after all who said so before, also those who are gone since; of somebody who said so already,
 * nothing changes. The caller holds `lockPlaces`.
 */
export const insertComer = async (
  tx: Tx,
  scope: Scope,
  row: Omit<typeof comer.$inferSelect, 'spaceId' | 'turn'>,
): Promise<void> => {
  await tx
    .insert(comer)
    .values({
      spaceId: scope.spaceId,
      ...row,
      turn: sql`(select coalesce(max(turn), 0) + 1 from event_comer
        where space_id = ${scope.spaceId} and event_id = ${row.eventId})`,
    })
    .onConflictDoNothing()
}

/** Dates ahead to which people come through that organisation. Bounded: so many people come to dates of one coalition. */
export const listDatesOf = (db: ReadDb, scope: Scope, organisationId: string, now: Date) =>
  db
    .selectDistinct({ eventId: comer.eventId })
    .from(comer)
    .innerJoin(
      calendarEvent,
      and(eq(calendarEvent.spaceId, comer.spaceId), eq(calendarEvent.id, comer.eventId)),
    )
    .where(
      and(
        eq(comer.spaceId, scope.spaceId),
        eq(comer.organisationId, organisationId),
        gt(calendarEvent.endsAt, now),
        isNull(calendarEvent.cancelledAt),
      ),
    )
    .limit(mostComing)

/** Whoever came to a date through an organisation comes no more. */
export const deleteComersOf = async (
  tx: Tx,
  scope: Scope,
  eventId: string,
  organisationId: string,
): Promise<void> => {
  await tx
    .delete(comer)
    .where(
      and(
        eq(comer.spaceId, scope.spaceId),
        eq(comer.eventId, eventId),
        eq(comer.organisationId, organisationId),
      ),
    )
}

export const deleteComer = async (tx: Tx, scope: Scope, eventId: string, personId: string): Promise<void> => {
  await tx
    .delete(comer)
    .where(and(eq(comer.spaceId, scope.spaceId), eq(comer.eventId, eventId), eq(comer.personId, personId)))
}
