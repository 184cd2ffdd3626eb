import type { Audience } from '@reliance/core/calendar/event.ts'
import type { EventKey } from '@reliance/core/calendar/list-events.ts'
import { linesPerKind, type PageAsked } from '@reliance/core/shared/paging.ts'
import { and, asc, desc, eq, gte, inArray, isNotNull, isNull, lte, type SQL, sql } from 'drizzle-orm'
import { calendarEvent } from '../calendar/tables.ts'
import type { ReadDb, Tx } from '../connection/database.ts'
import { body } from '../mandates/tables.ts'
import { membership } from '../organisations/tables.ts'
import type { Scope } from '../shared/doors.ts'
import { rowsOf } from '../shared/page.ts'
import { bodyMinutes } from './body-minutes-tables.ts'

export type BodyMinutesRow = typeof bodyMinutes.$inferSelect

const event = calendarEvent
const latest = sql<number>`coalesce((select max(m.version) from body_minutes m
  where m.space_id = ${event.spaceId} and m.event_id = ${event.id}), 0)`.mapWith(Number)
const firstAt = sql<string | null>`(select min(m.written_at) from body_minutes m
  where m.space_id = ${event.spaceId} and m.event_id = ${event.id})`

const shown = {
  id: event.id,
  title: event.title,
  startsAt: event.startsAt,
  zone: event.zone,
  bodyId: body.id,
  body: body.name,
  version: latest,
  /** When its first minutes were published; null while there are none. */
  publishedAt: firstAt.mapWith((text: string) => new Date(text)),
}

/** Meetings of bodies other than the assembly that have begun, for those audiences (R119). */
const held = (scope: Scope, audiences: readonly Audience[], now: Date): SQL | undefined =>
  and(
    eq(event.spaceId, scope.spaceId),
    eq(event.kind, 'meeting'),
    isNull(event.cancelledAt),
    isNotNull(body.parentId),
    inArray(event.audience, [...audiences]),
    lte(event.startsAt, now),
  )

const heldMeetings = (db: ReadDb) =>
  db
    .select(shown)
    .from(event)
    .innerJoin(body, and(eq(body.spaceId, event.spaceId), eq(body.id, event.bodyId)))

type Asked = { bodyId: string; audiences: readonly Audience[]; now: Date }

/** A page of the meetings that a body has held, the latest first, with the version of their minutes (0: none). */
export const listBodyMeetings = (
  db: ReadDb,
  scope: Scope,
  { bodyId, audiences, now }: Asked,
  page: PageAsked<EventKey>,
) => {
  const key = page.before
  return heldMeetings(db)
    .where(
      and(
        held(scope, audiences, now),
        eq(body.id, bodyId),
        key === null
          ? undefined
          : sql`(${event.startsAt}, ${event.id}) < (${key.startsAt}::timestamptz, ${key.id}::uuid)`,
      ),
    )
    .orderBy(desc(event.startsAt), desc(event.id))
    .limit(rowsOf(page))
}

/** Days after which a meeting that nobody accounted for is asked about no more. */
export const askedDays = 180

/**
 * Meetings without minutes, the oldest first, that those audiences may read: all bodies of the space, or those named.
 * Bounded: `linesPerKind`.
 * @param before when they had begun.
 */
export const listUnaccounted = (
  db: ReadDb,
  scope: Scope,
  {
    audiences,
    before,
    bodyIds,
  }: { audiences: readonly Audience[]; before: Date; bodyIds?: readonly string[] },
) =>
  heldMeetings(db)
    .where(
      and(
        held(scope, audiences, before),
        gte(event.startsAt, new Date(before.getTime() - askedDays * 86_400_000)),
        eq(latest, 0),
        bodyIds && inArray(body.id, [...bodyIds]),
      ),
    )
    .orderBy(asc(event.startsAt), asc(event.id))
    .limit(linesPerKind)

/** All versions of the minutes of one meeting, the latest first, with who wrote each. Bounded: 1000 versions. */
export const listMinutesOf = (db: ReadDb, scope: Scope, eventId: string) =>
  db
    .select({
      version: bodyMinutes.version,
      text: bodyMinutes.text,
      reason: bodyMinutes.reason,
      writtenAt: bodyMinutes.writtenAt,
      writer: membership.displayName,
    })
    .from(bodyMinutes)
    .leftJoin(
      membership,
      and(
        eq(membership.spaceId, bodyMinutes.spaceId),
        eq(membership.personId, bodyMinutes.writtenBy),
        isNull(membership.leftAt),
      ),
    )
    .where(and(eq(bodyMinutes.spaceId, scope.spaceId), eq(bodyMinutes.eventId, eventId)))
    .orderBy(desc(bodyMinutes.version))
    .limit(1000)

export const insertBodyMinutes = async (
  tx: Tx,
  scope: Scope,
  row: Omit<BodyMinutesRow, 'spaceId'>,
): Promise<void> => {
  await tx.insert(bodyMinutes).values({ spaceId: scope.spaceId, ...row })
}
