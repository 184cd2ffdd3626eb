import { and, count, desc, eq, gt, gte, inArray, lt, max, ne } from 'drizzle-orm'
import type { ReadDb, Tx } from '../connection/database.ts'
import type { Scope } from './doors.ts'
import { act } from './tables.ts'

/** One privileged act: who, what, on which row, under which mandate (of this space or of another). */
export type Act = {
  id: string
  at: Date
  personId: string
  kind: string
  subjectId?: string | undefined
  mandateSpaceId?: string | undefined
  mandateId?: string | undefined
  wording?: string | undefined
}

export const recordActs = async (tx: Tx, scope: Scope, acts: readonly Act[]): Promise<void> => {
  if (acts.length > 0) await tx.insert(act).values(acts.map(one => ({ spaceId: scope.spaceId, ...one })))
}

/** When an act of one kind was last done about each of its subjects. Bounded: one a subject, the newest 500. */
export const lastOfKind = (
  db: ReadDb,
  scope: Scope,
  kind: string,
): Promise<{ subjectId: string | null; at: Date }[]> =>
  db
    .selectDistinctOn([act.subjectId], { subjectId: act.subjectId, at: act.at })
    .from(act)
    .where(and(eq(act.spaceId, scope.spaceId), eq(act.kind, kind)))
    .orderBy(act.subjectId, desc(act.at))
    .limit(500)

/** The acts of one kind in the space entered, the last first. */
export const actsOfKind = (
  db: ReadDb,
  scope: Scope,
  kind: string,
): Promise<{ at: Date; wording: string | null }[]> =>
  db
    .select({ at: act.at, wording: act.wording })
    .from(act)
    .where(and(eq(act.spaceId, scope.spaceId), eq(act.kind, kind)))
    .orderBy(desc(act.at), desc(act.id))

/** How many acts of each of these kinds others than `personId` did after an instant, and when last. Bounded: one row a kind. */
export const countActsSince = async (
  db: ReadDb,
  scope: Scope,
  kinds: readonly string[],
  since: Date,
  personId: string,
): Promise<{ kind: string; count: number; lastAt: Date }[]> => {
  const rows = await db
    .select({ kind: act.kind, count: count(), lastAt: max(act.at) })
    .from(act)
    .where(
      and(
        eq(act.spaceId, scope.spaceId),
        inArray(act.kind, [...kinds]),
        gt(act.at, since),
        ne(act.personId, personId),
      ),
    )
    .groupBy(act.kind)
  return rows.flatMap(({ lastAt, ...row }) => (lastAt === null ? [] : [{ ...row, lastAt }]))
}

/** How many acts of each kind were done here under a mandate from one instant to another. Bounded: one row a kind. */
export const countActsUnder = (
  db: ReadDb,
  scope: Scope,
  mandateId: string,
  { from, until }: { from: Date; until: Date },
): Promise<{ kind: string; count: number }[]> =>
  db
    .select({ kind: act.kind, count: count() })
    .from(act)
    .where(
      and(eq(act.spaceId, scope.spaceId), eq(act.mandateId, mandateId), gte(act.at, from), lt(act.at, until)),
    )
    .groupBy(act.kind)
