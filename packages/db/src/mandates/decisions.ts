import { and, desc, eq, isNull, sql } from 'drizzle-orm'
import type { Reader, Tx } from '../client.ts'
import type { Scope } from '../shared/doors.ts'
import { decision } from './tables.ts'

export type DecisionRow = typeof decision.$inferSelect

/** The register, newest first. */
export const listDecisions = (db: Reader, scope: Scope): Promise<DecisionRow[]> =>
  db.select().from(decision).where(eq(decision.spaceId, scope.spaceId)).orderBy(desc(decision.number))

export const lockDecision = async (tx: Tx, scope: Scope, id: string): Promise<DecisionRow | undefined> =>
  (
    await tx
      .select()
      .from(decision)
      .where(and(eq(decision.spaceId, scope.spaceId), eq(decision.id, id)))
      .for('update')
  )[0]

type NewDecision = Omit<DecisionRow, 'spaceId' | 'number' | 'countersignedBy' | 'countersignedAt'>

/** Adds a decision under the next human number of the space. */
export const insertDecision = async (tx: Tx, scope: Scope, row: NewDecision): Promise<number> => {
  const [inserted] = await tx
    .insert(decision)
    .values({
      spaceId: scope.spaceId,
      ...row,
      number: sql`(select coalesce(max(d.number), 0) + 1 from decision d where d.space_id = ${scope.spaceId})`,
    })
    .returning({ number: decision.number })
  return inserted?.number ?? 0
}

/** Countersigns once. @returns false when somebody did before. */
export const countersign = async (
  tx: Tx,
  scope: Scope,
  id: string,
  signature: { countersignedBy: string; countersignedAt: Date },
): Promise<boolean> => {
  const signed = await tx
    .update(decision)
    .set(signature)
    .where(and(eq(decision.spaceId, scope.spaceId), eq(decision.id, id), isNull(decision.countersignedAt)))
    .returning({ id: decision.id })
  return signed.length > 0
}
