import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { ReadDb } from '../connection/database.ts'
import { membership } from '../organisations/tables.ts'
import type { Scope } from '../shared/doors.ts'

/** Who owes dues now: members; whoever supports the organisation owes none. Bounded: the people of one organisation. */
export const listDuesMembers = (
  db: ReadDb,
  scope: Scope,
): Promise<{ personId: string; displayName: string }[]> =>
  db
    .select({ personId: membership.personId, displayName: membership.displayName })
    .from(membership)
    .where(
      and(eq(membership.spaceId, scope.spaceId), isNull(membership.leftAt), eq(membership.level, 'member')),
    )

/** Whether one person owes dues now. */
export const owesDues = async (db: ReadDb, scope: Scope, personId: string): Promise<boolean> => {
  const [row] = await db
    .select({ id: membership.id })
    .from(membership)
    .where(
      and(
        eq(membership.spaceId, scope.spaceId),
        eq(membership.personId, personId),
        isNull(membership.leftAt),
        eq(membership.level, 'member'),
      ),
    )
  return row !== undefined
}

/** Under which name each of these people is here, or was last. Bounded: by what is asked. */
export const listNamesOf = async (
  db: ReadDb,
  scope: Scope,
  personIds: readonly string[],
): Promise<Map<string, string>> => {
  if (personIds.length === 0) return new Map()
  const rows = await db
    .select({ personId: membership.personId, displayName: membership.displayName })
    .from(membership)
    .where(and(eq(membership.spaceId, scope.spaceId), inArray(membership.personId, [...personIds])))
    .orderBy(membership.joinedAt)
  return new Map(rows.map(one => [one.personId, one.displayName]))
}
