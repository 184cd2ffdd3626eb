import type { CivilDate } from '@reliance/core/shared/time.ts'
import { and, desc, eq, gte, isNull, lte } from 'drizzle-orm'
import type { ReadDb, Tx } from '../connection/database.ts'
import type { Scope } from '../shared/doors.ts'
import { membershipValidity } from './tables.ts'

export type ValidityRow = typeof membershipValidity.$inferSelect

/**
 * Until when a person is up to date, seen on a day; null where they are not on that day. What the roll of a vote reads: several
 * causes may hold, and the last day of any counts.
 */
export const validThrough = async (
  db: ReadDb,
  scope: Scope,
  personId: string,
  on: CivilDate,
): Promise<CivilDate | null> => {
  const [row] = await db
    .select({ throughOn: membershipValidity.throughOn })
    .from(membershipValidity)
    .where(
      and(
        eq(membershipValidity.spaceId, scope.spaceId),
        eq(membershipValidity.personId, personId),
        isNull(membershipValidity.takenBackAt),
        lte(membershipValidity.fromOn, on),
        gte(membershipValidity.throughOn, on),
      ),
    )
    .orderBy(desc(membershipValidity.throughOn))
    .limit(1)
  return row?.throughOn ?? null
}

/** What stands for one cause. Bounded: one a person. */
export const listValiditiesOf = (db: ReadDb, scope: Scope, causeId: string): Promise<ValidityRow[]> =>
  db
    .select()
    .from(membershipValidity)
    .where(
      and(
        eq(membershipValidity.spaceId, scope.spaceId),
        eq(membershipValidity.causeId, causeId),
        isNull(membershipValidity.takenBackAt),
      ),
    )

/** What stands of a person for one cause, and nobody else changes it before the transaction ends. */
export const lockValidity = async (
  tx: Tx,
  scope: Scope,
  personId: string,
  causeId: string,
): Promise<ValidityRow | undefined> =>
  (
    await tx
      .select()
      .from(membershipValidity)
      .where(
        and(
          eq(membershipValidity.spaceId, scope.spaceId),
          eq(membershipValidity.personId, personId),
          eq(membershipValidity.causeId, causeId),
          isNull(membershipValidity.takenBackAt),
        ),
      )
      .for('update')
  )[0]

export const insertValidity = async (
  tx: Tx,
  scope: Scope,
  row: Omit<ValidityRow, 'spaceId' | 'takenBackBy' | 'takenBackAt'>,
): Promise<void> => {
  await tx.insert(membershipValidity).values({ spaceId: scope.spaceId, ...row })
}

export const endValidity = async (
  tx: Tx,
  scope: Scope,
  id: string,
  by: { takenBackBy: string; takenBackAt: Date },
): Promise<void> => {
  await tx
    .update(membershipValidity)
    .set(by)
    .where(and(eq(membershipValidity.spaceId, scope.spaceId), eq(membershipValidity.id, id)))
}
