import type { AssemblyState } from '@reliance/core/assemblies/assembly-state.ts'
import type { EventContent } from '@reliance/core/calendar/event.ts'
import type { EventKey, Period } from '@reliance/core/calendar/list-events.ts'
import type { PageAsked } from '@reliance/core/shared/paging.ts'
import {
  and,
  asc,
  desc,
  eq,
  gt,
  gte,
  inArray,
  isNull,
  lte,
  ne,
  notInArray,
  or,
  type SQL,
  sql,
} from 'drizzle-orm'
import { insertEvents } from '../calendar/events.ts'
import { calendarEvent } from '../calendar/tables.ts'
import type { ReadDb, Tx } from '../connection/database.ts'
import type { Scope } from '../shared/doors.ts'
import { rowsOf } from '../shared/page.ts'
import { policyOfAssembly } from './policies.ts'
import { assembly } from './tables.ts'

export type AssemblyRow = typeof assembly.$inferSelect

const event = calendarEvent

/** An assembly with its date and its policy. */
const shown = {
  id: assembly.id,
  bodyId: assembly.bodyId,
  eventId: assembly.eventId,
  kind: assembly.kind,
  why: assembly.reason,
  state: assembly.state,
  convenedAt: assembly.convenedAt,
  frozenAt: assembly.frozenAt,
  orderReason: assembly.orderReason,
  welcomeMinutes: assembly.welcomeMinutes,
  welcomeHostId: assembly.welcomeHostId,
  revision: assembly.revision,
  policy: policyOfAssembly,
  title: event.title,
  description: event.description,
  mode: event.mode,
  place: event.place,
  link: event.link,
  dialIn: event.dialIn,
  startsAt: event.startsAt,
  endsAt: event.endsAt,
  zone: event.zone,
  wholeDay: event.wholeDay,
  cancelledAt: event.cancelledAt,
  cancelReason: event.reason,
}

const shownAssemblies = (db: ReadDb) =>
  db
    .select(shown)
    .from(assembly)
    .innerJoin(event, and(eq(event.spaceId, assembly.spaceId), eq(event.id, assembly.eventId)))

export type ShownAssembly = Awaited<ReturnType<typeof findAssembly>> & object

/** Comes after that row, in the order of the list. */
const beyond = (period: Period, key: EventKey | null): SQL | undefined => {
  if (key === null) return undefined
  const [row, than] = [
    sql`(${event.startsAt}, ${assembly.id})`,
    sql`(${key.startsAt}::timestamptz, ${key.id}::uuid)`,
  ]
  return period === 'upcoming' ? sql`${row} > ${than}` : sql`${row} < ${than}`
}

/** Closed before its hour, an assembly is over all the same. */
const closedStates = ['closed', 'minutes_draft', 'published', 'approved'] as const satisfies AssemblyState[]
/** One that is held goes on past its hour. */
const heldStates = ['checked_in', 'running'] as const satisfies AssemblyState[]

/** A page of the assemblies that are not over, the nearest first; or of those that are, the latest first. */
export const listAssemblies = (
  db: ReadDb,
  scope: Scope,
  { period, now }: { period: Period; now: Date },
  page: PageAsked<EventKey>,
) => {
  const isUpcoming = period === 'upcoming'
  return shownAssemblies(db)
    .where(
      and(
        eq(assembly.spaceId, scope.spaceId),
        isUpcoming
          ? or(
              inArray(assembly.state, heldStates),
              and(gt(event.endsAt, now), notInArray(assembly.state, closedStates)),
            )
          : or(
              inArray(assembly.state, closedStates),
              and(lte(event.endsAt, now), notInArray(assembly.state, heldStates)),
            ),
        beyond(period, page.before),
      ),
    )
    .orderBy(
      ...(isUpcoming ? [asc(event.startsAt), asc(assembly.id)] : [desc(event.startsAt), desc(assembly.id)]),
    )
    .limit(rowsOf(page))
}

/** One assembly. */
export const findAssembly = async (db: ReadDb, scope: Scope, id: string) =>
  (await shownAssemblies(db).where(and(eq(assembly.spaceId, scope.spaceId), eq(assembly.id, id))))[0]

/** The assembly whose date that is, if it is one's. */
export const assemblyOfEvent = async (db: ReadDb, scope: Scope, eventId: string) =>
  (
    await shownAssemblies(db).where(and(eq(assembly.spaceId, scope.spaceId), eq(assembly.eventId, eventId)))
  )[0]

/** The same for whoever changes it or what stands on it, kept as it is until the transaction ends. */
export const lockAssembly = async (tx: Tx, scope: Scope, id: string): Promise<ShownAssembly | undefined> =>
  (
    await tx
      .select(shown)
      .from(assembly)
      .innerJoin(event, and(eq(event.spaceId, assembly.spaceId), eq(event.id, assembly.eventId)))
      .where(and(eq(assembly.spaceId, scope.spaceId), eq(assembly.id, id)))
      .for('update')
  )[0]

/** Ordinary assemblies of the same body that follow and are held, the next first. Bounded: the next ten. */
export const listFollowing = (
  db: ReadDb,
  scope: Scope,
  { id, bodyId, startsAt }: Pick<ShownAssembly, 'id' | 'bodyId' | 'startsAt'>,
) =>
  shownAssemblies(db)
    .where(
      and(
        eq(assembly.spaceId, scope.spaceId),
        eq(assembly.bodyId, bodyId),
        eq(assembly.kind, 'ordinary'),
        ne(assembly.id, id),
        gte(event.startsAt, startsAt),
        isNull(event.cancelledAt),
      ),
    )
    .orderBy(asc(event.startsAt), asc(assembly.id))
    .limit(10)

/** Writes the date that an assembly is, and the assembly. */
export const insertAssembly = async (
  tx: Tx,
  scope: Scope,
  row: Pick<AssemblyRow, 'id' | 'bodyId' | 'eventId' | 'kind' | 'reason' | 'welcomeMinutes'>,
  date: { content: EventContent; addedBy: string; addedAt: Date },
): Promise<void> => {
  const { content, addedBy, addedAt } = date
  const added = { seriesId: null, organisationId: null, addedBy, addedAt }
  await insertEvents(tx, scope, [{ id: row.eventId, content }], added)
  await insertOfDate(tx, scope, row)
}

/** A date of the calendar, kept as it is, with whether it is an assembly already. */
export const lockDate = async (tx: Tx, scope: Scope, eventId: string) => {
  const [row] = await tx
    .select()
    .from(event)
    .where(and(eq(event.spaceId, scope.spaceId), eq(event.id, eventId)))
    .for('update')
  if (!row) return undefined
  const isAssembly = (await assemblyOfEvent(tx, scope, eventId)) !== undefined
  return {
    kind: row.kind,
    audience: row.audience,
    title: row.title,
    startsAt: row.startsAt,
    wholeDay: row.wholeDay,
    isCancelled: row.cancelledAt !== null,
    isAssembly,
  }
}

/** Writes an assembly of a date that there is. */
export const insertOfDate = async (
  tx: Tx,
  scope: Scope,
  row: Pick<AssemblyRow, 'id' | 'bodyId' | 'eventId' | 'kind' | 'reason' | 'welcomeMinutes'>,
): Promise<void> => {
  await tx.insert(assembly).values({ spaceId: scope.spaceId, ...row })
}

/** Writes a step of its life. */
export const stepAssembly = async (
  tx: Tx,
  scope: Scope,
  id: string,
  to: Partial<Omit<AssemblyRow, 'spaceId' | 'id' | 'bodyId' | 'eventId' | 'kind' | 'reason' | 'revision'>>,
): Promise<void> => {
  await tx
    .update(assembly)
    .set({ ...to, revision: sql`${assembly.revision} + 1` })
    .where(and(eq(assembly.spaceId, scope.spaceId), eq(assembly.id, id)))
}
