import { and, count, eq } from 'drizzle-orm'
import type { ReadDb, Tx } from '../connection/database.ts'
import type { Scope } from '../shared/doors.ts'
import { bodyMember, bodyParticipant, bodyWays } from './tables.ts'

export type WaysRow = typeof bodyWays.$inferSelect

/** How many names a page shows of those who take part in one commission; their number is counted apart. */
export const mostShown = 300

/** Who takes part in a commission, the first who came first (R113). Bounded: `mostShown`. */
export const listParticipants = (db: ReadDb, scope: Scope, bodyId: string) =>
  db
    .select({
      personId: bodyParticipant.personId,
      since: bodyParticipant.since,
      displayName: bodyMember.displayName,
    })
    .from(bodyParticipant)
    .innerJoin(
      bodyMember,
      and(eq(bodyMember.spaceId, bodyParticipant.spaceId), eq(bodyMember.personId, bodyParticipant.personId)),
    )
    .where(and(eq(bodyParticipant.spaceId, scope.spaceId), eq(bodyParticipant.bodyId, bodyId)))
    .orderBy(bodyParticipant.since, bodyParticipant.personId)
    .limit(mostShown)

/** How many take part in each commission of the space. Bounded: its bodies. */
export const countParticipants = (db: ReadDb, scope: Scope) =>
  db
    .select({ bodyId: bodyParticipant.bodyId, people: count() })
    .from(bodyParticipant)
    .where(eq(bodyParticipant.spaceId, scope.spaceId))
    .groupBy(bodyParticipant.bodyId)

/** Since when somebody takes part in a commission; undefined where they do not. */
export const findParticipant = async (db: ReadDb, scope: Scope, bodyId: string, personId: string) =>
  (
    await db
      .select({ since: bodyParticipant.since })
      .from(bodyParticipant)
      .where(
        and(
          eq(bodyParticipant.spaceId, scope.spaceId),
          eq(bodyParticipant.bodyId, bodyId),
          eq(bodyParticipant.personId, personId),
        ),
      )
  )[0]

/** The commissions in which somebody takes part. Bounded: the bodies of one space. */
export const listPartsOf = async (db: ReadDb, scope: Scope, personId: string): Promise<string[]> => {
  const rows = await db
    .select({ bodyId: bodyParticipant.bodyId })
    .from(bodyParticipant)
    .where(and(eq(bodyParticipant.spaceId, scope.spaceId), eq(bodyParticipant.personId, personId)))
  return rows.map(one => one.bodyId)
}

/** Writes that somebody takes part from now on; the database refuses a body that nobody joins. */
export const insertParticipant = async (
  tx: Tx,
  scope: Scope,
  row: { bodyId: string; personId: string; since: Date },
): Promise<void> => {
  await tx.insert(bodyParticipant).values({ spaceId: scope.spaceId, ...row })
}

export const deleteParticipant = async (
  tx: Tx,
  scope: Scope,
  { bodyId, personId }: { bodyId: string; personId: string },
): Promise<void> => {
  await tx
    .delete(bodyParticipant)
    .where(
      and(
        eq(bodyParticipant.spaceId, scope.spaceId),
        eq(bodyParticipant.bodyId, bodyId),
        eq(bodyParticipant.personId, personId),
      ),
    )
}

/** How a body works, as it was said last. */
export const findWays = async (db: ReadDb, scope: Scope, bodyId: string): Promise<WaysRow | undefined> =>
  (
    await db
      .select()
      .from(bodyWays)
      .where(and(eq(bodyWays.spaceId, scope.spaceId), eq(bodyWays.bodyId, bodyId)))
  )[0]

/** Writes it in place of what was said before. */
export const saveWays = async (tx: Tx, scope: Scope, row: Omit<WaysRow, 'spaceId'>): Promise<void> => {
  const { bodyId, ...change } = row
  await tx
    .insert(bodyWays)
    .values({ spaceId: scope.spaceId, bodyId, ...change })
    .onConflictDoUpdate({ target: [bodyWays.spaceId, bodyWays.bodyId], set: change })
}
