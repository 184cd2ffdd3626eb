import { and, asc, desc, eq, isNull, sql } from 'drizzle-orm'
import { calendarEvent } from '../calendar/tables.ts'
import type { ReadDb, Tx } from '../connection/database.ts'
import { membership } from '../organisations/tables.ts'
import type { Scope } from '../shared/doors.ts'
import { heldBefore, itsDate } from './attendance.ts'
import { assemblyStay } from './meeting-tables.ts'
import { assembly } from './tables.ts'

type About = { readonly bodyId: string; readonly startsAt: Date }

/** When the last assembly of that body before this one was held (R91); null where none was. */
export const lastHeldAt = async (db: ReadDb, scope: Scope, about: About): Promise<Date | null> => {
  const [row] = await db
    .select({ startedAt: assembly.startedAt })
    .from(assembly)
    .innerJoin(calendarEvent, itsDate)
    .where(heldBefore(scope, about))
    .orderBy(desc(assembly.startedAt))
    .limit(1)
  return row?.startedAt ?? null
}

/**
 * The members of the organisation by name, with when they joined and whether they came to an assembly of that body that was held
 * before this one (R91). Bounded: the people of one organisation.
 */
export const listNewcomers = async (db: ReadDb, scope: Scope, about: About) => {
  const came = db
    .selectDistinct({ personId: assemblyStay.personId })
    .from(assemblyStay)
    .innerJoin(
      assembly,
      and(eq(assembly.spaceId, assemblyStay.spaceId), eq(assembly.id, assemblyStay.assemblyId)),
    )
    .innerJoin(calendarEvent, itsDate)
    .where(and(eq(assemblyStay.spaceId, scope.spaceId), heldBefore(scope, about)))
    .as('came')
  return db
    .select({
      personId: membership.personId,
      name: membership.displayName,
      joinedAt: membership.joinedAt,
      cameBefore: sql<boolean>`${came.personId} is not null`,
    })
    .from(membership)
    .leftJoin(came, eq(came.personId, membership.personId))
    .where(
      and(eq(membership.spaceId, scope.spaceId), eq(membership.level, 'member'), isNull(membership.leftAt)),
    )
    .orderBy(asc(sql`lower(${membership.displayName})`), asc(membership.personId))
}

/** Writes how long before an assembly newcomers are welcomed, and by whom. */
export const saveWelcome = async (
  tx: Tx,
  scope: Scope,
  assemblyId: string,
  welcome: { welcomeMinutes: number; hostId: string | null; at: Date },
): Promise<void> => {
  const { welcomeMinutes, hostId, at } = welcome
  await tx
    .update(assembly)
    .set({ welcomeMinutes, welcomeHostId: hostId, welcomeHostAt: hostId === null ? null : at })
    .where(and(eq(assembly.spaceId, scope.spaceId), eq(assembly.id, assemblyId)))
}
