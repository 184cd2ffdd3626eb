import type { PageAsked } from '@reliance/core/shared/paging.ts'
import { and, desc, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { ReadDb, Tx } from '../connection/database.ts'
import { decision, decisionEffect } from '../mandates/decision-tables.ts'
import type { Scope } from '../shared/doors.ts'
import { olderThan, rowsOf } from '../shared/page.ts'
import { allocation, allocationShare, callResult } from './assessment-tables.ts'
import { callApplication, callAssessor, callForProjects } from './call-tables.ts'

export type CallRow = typeof callForProjects.$inferSelect
export type CallResultRow = typeof callResult.$inferSelect

const isCall = (scope: Scope, callId: string) =>
  and(eq(callForProjects.spaceId, scope.spaceId), eq(callForProjects.id, callId))

/** Opens a call under the next number of the space, with its committee: in the transaction that applies its decision. */
export const insertCall = async (
  tx: Tx,
  scope: Scope,
  row: Omit<CallRow, 'spaceId' | 'number' | 'checkedAt'>,
  assessors: readonly string[],
): Promise<void> => {
  await tx.insert(callForProjects).values({
    spaceId: scope.spaceId,
    ...row,
    number: sql`(select coalesce(max(c.number), 0) + 1 from call_for_projects c where c.space_id = ${scope.spaceId})`,
  })
  if (assessors.length > 0)
    await tx.insert(callAssessor).values(
      assessors.map(organisationId => ({
        spaceId: scope.spaceId,
        callId: row.id,
        organisationId,
        effectId: row.effectId,
      })),
    )
}

/** Calls of the space, newest first, told apart by their number. */
export const listCalls = (db: ReadDb, scope: Scope, page: PageAsked<number>): Promise<CallRow[]> =>
  db
    .select()
    .from(callForProjects)
    .where(and(eq(callForProjects.spaceId, scope.spaceId), olderThan(callForProjects.number, page)))
    .orderBy(desc(callForProjects.number))
    .limit(rowsOf(page))

export const findCall = async (db: ReadDb, scope: Scope, callId: string): Promise<CallRow | undefined> =>
  (await db.select().from(callForProjects).where(isCall(scope, callId)))[0]

/**
 * The call, and whatever gives, assesses, allocates or freezes in it waits until the transaction ends: what is read after
 * this is what the others left.
 */
export const lockCall = async (tx: Tx, scope: Scope, callId: string): Promise<CallRow | undefined> =>
  (await tx.select().from(callForProjects).where(isCall(scope, callId)).for('update'))[0]

/** Writes from when a call is looked through; @returns false where that was written already. */
export const startChecking = async (tx: Tx, scope: Scope, callId: string, at: Date): Promise<boolean> =>
  (
    await tx
      .update(callForProjects)
      .set({ checkedAt: at })
      .where(and(isCall(scope, callId), isNull(callForProjects.checkedAt)))
      .returning({ id: callForProjects.id })
  ).length > 0

/** The organisations of the committee. Bounded: fifty a call. */
export const listAssessors = async (db: ReadDb, scope: Scope, callId: string): Promise<string[]> =>
  (
    await db
      .select({ organisationId: callAssessor.organisationId })
      .from(callAssessor)
      .where(and(eq(callAssessor.spaceId, scope.spaceId), eq(callAssessor.callId, callId)))
      .orderBy(callAssessor.organisationId)
  ).map(row => row.organisationId)

export const findResult = async (
  db: ReadDb,
  scope: Scope,
  callId: string,
): Promise<CallResultRow | undefined> =>
  (
    await db
      .select()
      .from(callResult)
      .where(and(eq(callResult.spaceId, scope.spaceId), eq(callResult.callId, callId)))
  )[0]

/** Freezes the result of a call, once. */
export const insertResult = async (
  tx: Tx,
  scope: Scope,
  row: Omit<CallResultRow, 'spaceId'>,
): Promise<void> => {
  await tx.insert(callResult).values({ spaceId: scope.spaceId, ...row })
}

/** How many projects a call has that were handed in, how many a decision says yes or no to, and what they were given. */
export const callTotals = async (
  db: ReadDb,
  scope: Scope,
  callId: string,
): Promise<{ submitted: number; decided: number; allocatedCents: bigint }> => {
  const [[handedIn], [given]] = await Promise.all([
    db
      .select({ count: sql<number>`count(*)`.mapWith(Number) })
      .from(callApplication)
      .where(
        and(
          eq(callApplication.spaceId, scope.spaceId),
          eq(callApplication.callId, callId),
          eq(callApplication.state, 'submitted'),
        ),
      ),
    db
      .select({
        decided: sql<number>`count(distinct ${allocation.applicationId})`.mapWith(Number),
        cents: sql<string>`coalesce(sum(${allocationShare.cents}), 0)`,
      })
      .from(allocation)
      .leftJoin(
        allocationShare,
        and(
          eq(allocationShare.spaceId, allocation.spaceId),
          eq(allocationShare.applicationId, allocation.applicationId),
        ),
      )
      .where(and(eq(allocation.spaceId, scope.spaceId), eq(allocation.callId, callId))),
  ])
  return {
    submitted: handedIn?.count ?? 0,
    decided: given?.decided ?? 0,
    allocatedCents: BigInt(given?.cents ?? '0'),
  }
}

/** The decisions that these effects stand in, for whoever wants to read them. Bounded: one an effect. */
export const listDecisionsOf = (
  db: ReadDb,
  scope: Scope,
  effectIds: readonly string[],
): Promise<{ effectId: string; decisionId: string; number: number }[]> =>
  effectIds.length === 0
    ? Promise.resolve([])
    : db
        .select({ effectId: decisionEffect.id, decisionId: decision.id, number: decision.number })
        .from(decisionEffect)
        .innerJoin(
          decision,
          and(eq(decision.spaceId, decisionEffect.spaceId), eq(decision.id, decisionEffect.decisionId)),
        )
        .where(and(eq(decisionEffect.spaceId, scope.spaceId), inArray(decisionEffect.id, [...effectIds])))
