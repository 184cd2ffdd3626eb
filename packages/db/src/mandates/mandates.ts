import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Tx } from '../connection/database.ts'
import { rowsOfSpace } from '../connection/prepared.ts'
import type { Scope } from '../shared/doors.ts'
import { mandate } from './tables.ts'

export type MandateRow = typeof mandate.$inferSelect

/** Every mandate of a space, ended ones too. Bounded: the roles of the space, each given anew every two years at most. */
export const listMandates = rowsOfSpace(mandate)

export const lockMandate = async (tx: Tx, scope: Scope, id: string): Promise<MandateRow | undefined> =>
  (
    await tx
      .select()
      .from(mandate)
      .where(and(eq(mandate.spaceId, scope.spaceId), eq(mandate.id, id)))
      .for('update')
  )[0]

type NewMandate = Omit<
  MandateRow,
  'spaceId' | 'declinedAt' | 'recalledAt' | 'endedByEffectId' | 'suspendedAt' | 'resignedAt' | 'revision'
>
export const insertMandate = async (tx: Tx, scope: Scope, row: NewMandate): Promise<void> => {
  await tx.insert(mandate).values({ spaceId: scope.spaceId, ...row })
}

export const updateMandate = async (
  tx: Tx,
  scope: Scope,
  id: string,
  change: Partial<
    Pick<
      MandateRow,
      | 'acceptedAt'
      | 'acceptedName'
      | 'declinedAt'
      | 'recalledAt'
      | 'endedByEffectId'
      | 'suspendedAt'
      | 'resignedAt'
    >
  >,
): Promise<void> => {
  await tx
    .update(mandate)
    .set({ ...change, revision: sql`${mandate.revision} + 1` })
    .where(and(eq(mandate.spaceId, scope.spaceId), eq(mandate.id, id)))
}

/** Takes a person's name off every mandate they hold or held here; the mandates stay as they were decided. */
export const blankHolder = async (tx: Tx, scope: Scope, personId: string): Promise<void> => {
  await tx
    .update(mandate)
    .set({ displayName: '', acceptedName: null })
    .where(and(eq(mandate.spaceId, scope.spaceId), eq(mandate.personId, personId)))
}

/** Ends every running mandate of a person who leaves the space. */
export const resignAll = async (tx: Tx, scope: Scope, personId: string, at: Date): Promise<void> => {
  await tx
    .update(mandate)
    .set({ resignedAt: at, revision: sql`${mandate.revision} + 1` })
    .where(
      and(
        eq(mandate.spaceId, scope.spaceId),
        eq(mandate.personId, personId),
        isNull(mandate.resignedAt),
        isNull(mandate.recalledAt),
        isNull(mandate.declinedAt),
      ),
    )
}
