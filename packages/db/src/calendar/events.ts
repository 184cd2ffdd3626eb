import type { Audience, EventContent, EventKind } from '@reliance/core/calendar/event.ts'
import type { EventKey, Period } from '@reliance/core/calendar/list-events.ts'
import type { SeriesRule } from '@reliance/core/calendar/series-dates.ts'
import type { PageAsked } from '@reliance/core/shared/paging.ts'
import { and, asc, desc, eq, exists, gt, gte, inArray, isNull, lte, or, type SQL, sql } from 'drizzle-orm'
import { memberOrganisation } from '../coalitions/tables.ts'
import type { ReadDb, Tx } from '../connection/database.ts'
import { body } from '../mandates/tables.ts'
import type { Scope } from '../shared/doors.ts'
import { rowsOf } from '../shared/page.ts'
import { calendarEvent, eventSeries } from './tables.ts'

const event = calendarEvent
export type EventRow = typeof event.$inferSelect

/** What is read of a date: itself, the name of the organisation and of the body whose it is, and the rule it was made by. */
const shown = {
  id: event.id,
  title: event.title,
  description: event.description,
  kind: event.kind,
  mode: event.mode,
  place: event.place,
  link: event.link,
  dialIn: event.dialIn,
  startsAt: event.startsAt,
  endsAt: event.endsAt,
  zone: event.zone,
  wholeDay: event.wholeDay,
  audience: event.audience,
  bodyId: event.bodyId,
  body: body.name,
  organisationId: event.organisationId,
  organisation: memberOrganisation.displayName,
  series: { unit: eventSeries.unit, every: eventSeries.every, untilOn: eventSeries.untilOn },
  seriesId: event.seriesId,
  addedAt: event.addedAt,
  movedAt: event.movedAt,
  cancelledAt: event.cancelledAt,
  reason: event.reason,
  revision: event.revision,
}

/** Dates of the space for those audiences alone (R119), and none in the name of an organisation that is gone. */
const readable = (scope: Scope, audiences: readonly Audience[]): SQL | undefined =>
  and(
    eq(event.spaceId, scope.spaceId),
    inArray(event.audience, [...audiences]),
    or(isNull(event.organisationId), eq(memberOrganisation.status, 'joined')),
  )

const shownEvents = (db: ReadDb) =>
  db
    .select(shown)
    .from(event)
    .leftJoin(body, and(eq(body.spaceId, event.spaceId), eq(body.id, event.bodyId)))
    .leftJoin(
      memberOrganisation,
      and(
        eq(memberOrganisation.spaceId, event.spaceId),
        eq(memberOrganisation.organisationId, event.organisationId),
      ),
    )
    .leftJoin(eventSeries, and(eq(eventSeries.spaceId, event.spaceId), eq(eventSeries.id, event.seriesId)))

export type ShownEvent = Awaited<ReturnType<typeof findEvent>> & object

/** Comes after that row, in the order of the list. */
const beyond = (period: Period, key: EventKey | null): SQL | undefined =>
  key === null
    ? undefined
    : period === 'upcoming'
      ? sql`(${event.startsAt}, ${event.id}) > (${key.startsAt}::timestamptz, ${key.id}::uuid)`
      : sql`(${event.startsAt}, ${event.id}) < (${key.startsAt}::timestamptz, ${key.id}::uuid)`

type Asked = {
  audiences: readonly Audience[]
  period: Period
  /** Dates of one kind alone; null for all. */
  kind: EventKind | null
  now: Date
  /** Upcoming ones that begin by then. */
  until?: Date
}

/** Dates for those audiences: what is not over, the nearest first; or what is, the latest first. A page of them. */
export const listEvents = (
  db: ReadDb,
  scope: Scope,
  { audiences, period, kind, now, until }: Asked,
  page: PageAsked<EventKey>,
) => {
  const isUpcoming = period === 'upcoming'
  // No date lasts longer than fifteen days: the index of beginnings bounds what is not over.
  const began = new Date(now.getTime() - 15 * 86_400_000)
  return shownEvents(db)
    .where(
      and(
        readable(scope, audiences),
        isUpcoming ? and(gt(event.endsAt, now), gte(event.startsAt, began)) : lte(event.endsAt, now),
        until && lte(event.startsAt, until),
        kind === null ? undefined : eq(event.kind, kind),
        beyond(period, page.before),
      ),
    )
    .orderBy(...(isUpcoming ? [asc(event.startsAt), asc(event.id)] : [desc(event.startsAt), desc(event.id)]))
    .limit(rowsOf(page))
}

/** For a program that reads an agenda: what began since then, the earliest first. Bounded: `rows` of them. */
export const listFeedEvents = (
  db: ReadDb,
  scope: Scope,
  { audiences, since, rows }: { audiences: readonly Audience[]; since: Date; rows: number },
) =>
  shownEvents(db)
    .where(and(readable(scope, audiences), gte(event.startsAt, since)))
    .orderBy(asc(event.startsAt), asc(event.id))
    .limit(rows)

/** One date, where it is for one of those audiences. */
export const findEvent = async (db: ReadDb, scope: Scope, id: string, audiences: readonly Audience[]) =>
  (await shownEvents(db).where(and(readable(scope, audiences), eq(event.id, id))))[0]

/** The same for whoever changes it, kept as it is until the transaction ends. */
export const lockEvent = async (
  tx: Tx,
  scope: Scope,
  id: string,
  audiences: readonly Audience[],
): Promise<EventRow | undefined> => {
  const [row] = await tx
    .select()
    .from(event)
    .where(
      and(
        eq(event.spaceId, scope.spaceId),
        eq(event.id, id),
        inArray(event.audience, [...audiences]),
        or(
          isNull(event.organisationId),
          exists(
            tx
              .select({ one: sql`1` })
              .from(memberOrganisation)
              .where(
                and(
                  eq(memberOrganisation.spaceId, scope.spaceId),
                  eq(memberOrganisation.organisationId, event.organisationId),
                  eq(memberOrganisation.status, 'joined'),
                ),
              ),
          ),
        ),
      ),
    )
    .for('update')
  return row
}

/** The rule of several dates. */
export const insertSeries = async (tx: Tx, scope: Scope, id: string, rule: SeriesRule): Promise<void> => {
  const { unit, every, startsOn, untilOn } = rule
  await tx.insert(eventSeries).values({ spaceId: scope.spaceId, id, unit, every, startsOn, untilOn })
}

type Added = { id: string; content: EventContent }
type AddedWith = Pick<EventRow, 'seriesId' | 'organisationId' | 'addedBy' | 'addedAt'>

/** Writes dates, each a row of its own. */
export const insertEvents = async (
  tx: Tx,
  scope: Scope,
  dates: readonly Added[],
  added: AddedWith,
): Promise<void> => {
  await tx
    .insert(event)
    .values(dates.map(({ id, content }) => ({ spaceId: scope.spaceId, id, ...content, ...added })))
}

const change = async (
  tx: Tx,
  scope: Scope,
  id: string,
  to: Partial<Omit<EventRow, 'spaceId' | 'id' | 'revision'>>,
): Promise<void> => {
  await tx
    .update(event)
    .set({ ...to, revision: sql`${event.revision} + 1` })
    .where(and(eq(event.spaceId, scope.spaceId), eq(event.id, id)))
}

/** Says a date otherwise. @param movedAt when that was, where people plan by what changed. */
export const updateEvent = (
  tx: Tx,
  scope: Scope,
  id: string,
  content: EventContent,
  movedAt: Date | null,
): Promise<void> => change(tx, scope, id, movedAt === null ? content : { ...content, movedAt })

export const cancelEvent = (
  tx: Tx,
  scope: Scope,
  id: string,
  ended: { cancelledAt: Date; cancelledBy: string; reason: string },
): Promise<void> => change(tx, scope, id, ended)
