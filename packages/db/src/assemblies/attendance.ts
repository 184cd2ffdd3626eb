import type { Membership, RollEntry } from '@reliance/core/assemblies/attendance/roll.ts'
import type { CivilDate } from '@reliance/core/shared/time.ts'
import { and, asc, eq, gt, gte, inArray, isNotNull, isNull, lt, lte, max, or, sql } from 'drizzle-orm'
import { calendarEvent } from '../calendar/tables.ts'
import type { ReadDb, Tx } from '../connection/database.ts'
import { hasDues } from '../fund/dues.ts'
import { membership, membershipValidity } from '../organisations/tables.ts'
import { batchesOf } from '../shared/batches.ts'
import type { Scope } from '../shared/doors.ts'
import { assemblyRoll, assemblyStay } from './meeting-tables.ts'
import { assembly } from './tables.ts'

export type StayRow = typeof assemblyStay.$inferSelect
export type NamedMember = Membership & { readonly name: string }

/**
 * The people of the organisation on a day, with the last day for which they are up to date, null where they are not on
 * that day. Bounded: the people of one organisation.
 * @param among these alone, where they are named.
 */
export const listMemberships = async (
  db: ReadDb,
  scope: Scope,
  on: CivilDate,
  among?: readonly string[],
): Promise<NamedMember[]> => {
  const valid = db
    .select({
      personId: membershipValidity.personId,
      throughOn: max(membershipValidity.throughOn).as('valid_through_on'),
    })
    .from(membershipValidity)
    .where(
      and(
        eq(membershipValidity.spaceId, scope.spaceId),
        isNull(membershipValidity.takenBackAt),
        lte(membershipValidity.fromOn, on),
        gte(membershipValidity.throughOn, on),
        among && inArray(membershipValidity.personId, [...among]),
      ),
    )
    .groupBy(membershipValidity.personId)
    .as('valid')
  const rows = await db
    .select({
      personId: membership.personId,
      name: membership.displayName,
      level: membership.level,
      duesPaidThrough: valid.throughOn,
    })
    .from(membership)
    .leftJoin(valid, eq(valid.personId, membership.personId))
    .where(
      and(
        eq(membership.spaceId, scope.spaceId),
        isNull(membership.leftAt),
        among && inArray(membership.personId, [...among]),
      ),
    )
    .orderBy(asc(sql`lower(${membership.displayName})`), asc(membership.personId))
  return rows.map(({ personId, name, level, duesPaidThrough }) => ({
    personId,
    name,
    level,
    groupId: null,
    duesPaidThrough: duesPaidThrough as CivilDate | null,
    isActive: true,
  }))
}

/** Whether members were ever asked for dues here: where nobody was, nobody is late with them. */
export const asksDues = (db: ReadDb, scope: Scope): Promise<boolean> => hasDues(db, scope)

/** The roll as it was kept when the roles were held. Bounded: the people of one organisation. */
export const listRoll = (db: ReadDb, scope: Scope, assemblyId: string): Promise<RollEntry[]> =>
  db
    .select({
      personId: assemblyRoll.personId,
      status: assemblyRoll.status,
      groupIds: assemblyRoll.groupIds,
    })
    .from(assemblyRoll)
    .where(and(eq(assemblyRoll.spaceId, scope.spaceId), eq(assemblyRoll.assemblyId, assemblyId)))

export const insertRoll = async (
  tx: Tx,
  scope: Scope,
  assemblyId: string,
  roll: readonly RollEntry[],
): Promise<void> => {
  for (const rows of batchesOf(roll))
    await tx.insert(assemblyRoll).values(
      rows.map(({ personId, status, groupIds }) => ({
        spaceId: scope.spaceId,
        assemblyId,
        personId,
        status,
        groupIds: [...groupIds],
      })),
    )
}

/**
 * Who came and who left, in the order of arrival. Bounded: a few stays for each person of one organisation.
 * @param among these alone, where they are named.
 */
export const listStays = (
  db: ReadDb,
  scope: Scope,
  assemblyId: string,
  among?: readonly string[],
): Promise<StayRow[]> =>
  db
    .select()
    .from(assemblyStay)
    .where(
      and(
        eq(assemblyStay.spaceId, scope.spaceId),
        eq(assemblyStay.assemblyId, assemblyId),
        among && inArray(assemblyStay.personId, [...among]),
      ),
    )
    .orderBy(asc(assemblyStay.arrivedAt), asc(assemblyStay.id))

export const insertStay = async (tx: Tx, scope: Scope, row: Omit<StayRow, 'spaceId'>): Promise<void> => {
  await tx.insert(assemblyStay).values({ spaceId: scope.spaceId, ...row })
}

export const endStay = async (tx: Tx, scope: Scope, id: string, leftAt: Date): Promise<void> => {
  await tx
    .update(assemblyStay)
    .set({ leftAt })
    .where(and(eq(assemblyStay.spaceId, scope.spaceId), eq(assemblyStay.id, id)))
}

/** Assemblies of that body that were held before this one: begun, and not adjourned because too few came. */
export const heldBefore = (scope: Scope, { bodyId, startsAt }: { bodyId: string; startsAt: Date }) =>
  and(
    eq(assembly.spaceId, scope.spaceId),
    eq(assembly.bodyId, bodyId),
    isNotNull(assembly.startedAt),
    or(isNull(assembly.closedAt), gt(assembly.closedAt, assembly.startedAt)),
    lt(calendarEvent.startsAt, startsAt),
  )
/** The date that an assembly is. */
export const itsDate = and(
  eq(calendarEvent.spaceId, assembly.spaceId),
  eq(calendarEvent.id, assembly.eventId),
)

/** Whether an assembly of that body was held before this one (R102). */
export const wasHeldBefore = async (
  db: ReadDb,
  scope: Scope,
  about: { bodyId: string; startsAt: Date },
): Promise<boolean> => {
  const rows = await db
    .select({ id: assembly.id })
    .from(assembly)
    .innerJoin(calendarEvent, itsDate)
    .where(heldBefore(scope, about))
    .limit(1)
  return rows.length > 0
}

/** Whether somebody came to an assembly of that body that was held before this one (R102). */
export const cameBefore = async (
  db: ReadDb,
  scope: Scope,
  about: { bodyId: string; startsAt: Date },
  personId: string,
): Promise<boolean> => {
  const rows = await db
    .select({ id: assemblyStay.id })
    .from(assemblyStay)
    .innerJoin(
      assembly,
      and(eq(assembly.spaceId, assemblyStay.spaceId), eq(assembly.id, assemblyStay.assemblyId)),
    )
    .innerJoin(calendarEvent, itsDate)
    .where(
      and(
        eq(assemblyStay.spaceId, scope.spaceId),
        eq(assemblyStay.personId, personId),
        heldBefore(scope, about),
      ),
    )
    .limit(1)
  return rows.length > 0
}
