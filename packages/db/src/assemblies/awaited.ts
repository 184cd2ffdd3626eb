import { linesPerKind } from '@reliance/core/shared/paging.ts'
import { and, asc, desc, eq, exists, inArray, isNull, ne, or } from 'drizzle-orm'
import { calendarEvent as event } from '../calendar/tables.ts'
import type { ReadDb } from '../connection/database.ts'
import type { Scope } from '../shared/doors.ts'
import { ballot, ballotElector } from './ballot-tables.ts'
import { assemblyRole, assemblyStay } from './meeting-tables.ts'
import { policyOfAssembly } from './policies.ts'
import { assembly, convocationAnswer } from './tables.ts'

/** Assemblies that are over and whose minutes are not published, with who takes them. Bounded: the latest few. */
export const listUnpublished = (db: ReadDb, scope: Scope) =>
  db
    .select({
      id: assembly.id,
      title: event.title,
      startsAt: event.startsAt,
      zone: event.zone,
      policy: policyOfAssembly,
      takenBy: assemblyRole.personId,
    })
    .from(assembly)
    .innerJoin(event, and(eq(event.spaceId, assembly.spaceId), eq(event.id, assembly.eventId)))
    .innerJoin(
      assemblyRole,
      and(
        eq(assemblyRole.spaceId, assembly.spaceId),
        eq(assemblyRole.assemblyId, assembly.id),
        eq(assemblyRole.role, 'minutes'),
      ),
    )
    .where(and(eq(assembly.spaceId, scope.spaceId), inArray(assembly.state, ['closed', 'minutes_draft'])))
    .orderBy(desc(event.startsAt))
    .limit(linesPerKind)

/** Ballots that are open now and are cast by each person. Bounded: the first few. */
export const listOpenBallots = (db: ReadDb, scope: Scope) =>
  db
    .select({ id: ballot.id, wording: ballot.wording, closesAt: ballot.closesAt })
    .from(ballot)
    .where(
      and(eq(ballot.spaceId, scope.spaceId), eq(ballot.state, 'open'), ne(ballot.secrecy, 'show_of_hands')),
    )
    .orderBy(asc(ballot.openedAt), asc(ballot.id))
    .limit(linesPerKind)

/** Which of these assemblies a person has answered. Bounded: those that are asked about. */
export const listAnswered = async (
  db: ReadDb,
  scope: Scope,
  personId: string,
  ids: readonly string[],
): Promise<string[]> => {
  if (ids.length === 0) return []
  const rows = await db
    .select({ id: convocationAnswer.assemblyId })
    .from(convocationAnswer)
    .where(
      and(
        eq(convocationAnswer.spaceId, scope.spaceId),
        eq(convocationAnswer.personId, personId),
        inArray(convocationAnswer.assemblyId, [...ids]),
      ),
    )
  return rows.map(one => one.id)
}

/**
 * Which of these ballots wait for a person: on their electorate, not voted yet, and there or voting from elsewhere.
 * Bounded: those that are asked about.
 */
export const listAwaitedVotes = async (
  db: ReadDb,
  scope: Scope,
  personId: string,
  ids: readonly string[],
): Promise<string[]> => {
  if (ids.length === 0) return []
  const isThere = db
    .select({ id: assemblyStay.id })
    .from(assemblyStay)
    .where(
      and(
        eq(assemblyStay.spaceId, ballot.spaceId),
        eq(assemblyStay.assemblyId, ballot.assemblyId),
        eq(assemblyStay.personId, personId),
        isNull(assemblyStay.leftAt),
      ),
    )
  const rows = await db
    .select({ id: ballot.id })
    .from(ballot)
    .innerJoin(
      ballotElector,
      and(eq(ballotElector.spaceId, ballot.spaceId), eq(ballotElector.ballotId, ballot.id)),
    )
    .where(
      and(
        eq(ballot.spaceId, scope.spaceId),
        inArray(ballot.id, [...ids]),
        eq(ballotElector.personId, personId),
        eq(ballotElector.status, 'entitled'),
        eq(ballotElector.hasVoted, false),
        or(eq(ballot.isRemote, true), exists(isThere)),
      ),
    )
  return rows.map(one => one.id)
}
