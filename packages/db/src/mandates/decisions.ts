import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import type { Tx } from '../connection/database.ts'
import type { Scope } from '../shared/doors.ts'
import { decision, decisionAnswer, decisionAsked, decisionEffect } from './decision-tables.ts'

export type DecisionRow = typeof decision.$inferSelect
export type EffectRow = typeof decisionEffect.$inferSelect
export type AnswerRow = typeof decisionAnswer.$inferSelect

export const lockDecision = async (tx: Tx, scope: Scope, id: string): Promise<DecisionRow | undefined> =>
  (
    await tx
      .select()
      .from(decision)
      .where(and(eq(decision.spaceId, scope.spaceId), eq(decision.id, id)))
      .for('update')
  )[0]

/** Decisions that wait for answers in these bodies, locked; bounded by what people have open. */
export const lockPending = (tx: Tx, scope: Scope, bodyId: string): Promise<DecisionRow[]> =>
  tx
    .select()
    .from(decision)
    .where(
      and(
        eq(decision.spaceId, scope.spaceId),
        eq(decision.bodyId, bodyId),
        inArray(decision.state, ['asking', 'open']),
      ),
    )
    .orderBy(asc(decision.number))
    .for('update')

type NewDecision = Omit<
  DecisionRow,
  | 'spaceId'
  | 'number'
  | 'state'
  | 'mailedAt'
  | 'closesAt'
  | 'endedAt'
  | 'endedCode'
  | 'endedParams'
  | 'proposedXid'
  | 'inForceXid'
>

/**
 * Adds a proposal with its effects under the next number of the space; the tree is locked, so that numbers follow one
 * another. @returns its number.
 */
export const insertDecision = async (
  tx: Tx,
  scope: Scope,
  row: NewDecision,
  effects: readonly Pick<EffectRow, 'id' | 'kind' | 'payload'>[],
): Promise<number> => {
  const [inserted] = await tx
    .insert(decision)
    .values({
      spaceId: scope.spaceId,
      ...row,
      state: 'asking',
      number: sql`(select coalesce(max(d.number), 0) + 1 from decision d where d.space_id = ${scope.spaceId})`,
    })
    .returning({ number: decision.number })
  if (effects.length > 0)
    await tx.insert(decisionEffect).values(
      effects.map((one, place) => ({
        spaceId: scope.spaceId,
        decisionId: row.id,
        ordinal: place + 1,
        ...one,
      })),
    )
  return inserted?.number ?? 0
}

export const insertAsked = async (
  tx: Tx,
  scope: Scope,
  decisionId: string,
  personIds: readonly string[],
): Promise<void> => {
  if (personIds.length === 0) return
  await tx
    .insert(decisionAsked)
    .values(personIds.map(personId => ({ spaceId: scope.spaceId, decisionId, personId })))
    .onConflictDoNothing()
}

/** Writes the answer of a voice in place of what it answered before. */
export const saveAnswer = async (tx: Tx, scope: Scope, row: Omit<AnswerRow, 'spaceId'>): Promise<void> => {
  const { decisionId: _decision, electorId: _elector, ...change } = row
  await tx
    .insert(decisionAnswer)
    .values({ spaceId: scope.spaceId, ...row })
    .onConflictDoUpdate({
      target: [decisionAnswer.spaceId, decisionAnswer.decisionId, decisionAnswer.electorId],
      set: change,
    })
}

/** An answer whose voice no longer decides there is kept, and not counted. */
export const uncountAnswer = async (
  tx: Tx,
  scope: Scope,
  decisionId: string,
  electorId: string,
): Promise<void> => {
  await tx
    .update(decisionAnswer)
    .set({ isCounted: false })
    .where(
      and(
        eq(decisionAnswer.spaceId, scope.spaceId),
        eq(decisionAnswer.decisionId, decisionId),
        eq(decisionAnswer.electorId, electorId),
      ),
    )
}

type Step = Partial<
  Pick<DecisionRow, 'state' | 'mailedAt' | 'closesAt' | 'endedAt' | 'endedCode' | 'endedParams'>
>

/** Moves a decision on; the database counts the answers again before one comes into force. */
export const stepDecision = async (tx: Tx, scope: Scope, id: string, step: Step): Promise<void> => {
  await tx
    .update(decision)
    .set(step)
    .where(and(eq(decision.spaceId, scope.spaceId), eq(decision.id, id)))
}

/** Marks an effect as applied by this transaction. */
export const applyEffect = async (tx: Tx, scope: Scope, id: string): Promise<void> => {
  await tx
    .update(decisionEffect)
    .set({ appliedXid: sql`pg_current_xact_id()::text` })
    .where(and(eq(decisionEffect.spaceId, scope.spaceId), eq(decisionEffect.id, id)))
}
