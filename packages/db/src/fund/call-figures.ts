import { and, eq, inArray, sql } from 'drizzle-orm'
import type { ReadDb } from '../connection/database.ts'
import type { Scope } from '../shared/doors.ts'
import { allocation, allocationShare, callResult } from './assessment-tables.ts'
import { applicationShare, callApplication } from './call-tables.ts'

export type CallFigures = {
  readonly callId: string
  /** Projects that were handed in, and those that a decision says yes or no to. */
  readonly submitted: number
  readonly decided: number
  readonly askedCents: bigint
  readonly allocatedCents: bigint
  readonly isFrozen: boolean
}

const countOf = (column: Parameters<typeof sql>[1]) => sql<number>`count(distinct ${column})`.mapWith(Number)
const sumOf = (column: Parameters<typeof sql>[1]) => sql<string>`coalesce(sum(${column}), 0)`

/** What the projects of each of these calls ask and were given, in cents. Bounded: one line a call. */
export const callFigures = async (
  db: ReadDb,
  scope: Scope,
  callIds: readonly string[],
): Promise<CallFigures[]> => {
  if (callIds.length === 0) return []
  const ids = [...callIds]
  const [handedIn, given, frozen] = await Promise.all([
    db
      .select({
        callId: callApplication.callId,
        submitted: countOf(callApplication.id),
        asked: sumOf(applicationShare.askedCents),
      })
      .from(callApplication)
      .leftJoin(
        applicationShare,
        and(
          eq(applicationShare.spaceId, callApplication.spaceId),
          eq(applicationShare.applicationId, callApplication.id),
        ),
      )
      .where(
        and(
          eq(callApplication.spaceId, scope.spaceId),
          inArray(callApplication.callId, ids),
          eq(callApplication.state, 'submitted'),
        ),
      )
      .groupBy(callApplication.callId),
    db
      .select({
        callId: allocation.callId,
        decided: countOf(allocation.applicationId),
        allocated: sumOf(allocationShare.cents),
      })
      .from(allocation)
      .leftJoin(
        allocationShare,
        and(
          eq(allocationShare.spaceId, allocation.spaceId),
          eq(allocationShare.applicationId, allocation.applicationId),
        ),
      )
      .where(and(eq(allocation.spaceId, scope.spaceId), inArray(allocation.callId, ids)))
      .groupBy(allocation.callId),
    db
      .select({ callId: callResult.callId })
      .from(callResult)
      .where(and(eq(callResult.spaceId, scope.spaceId), inArray(callResult.callId, ids))),
  ])
  return ids.map(callId => {
    const [asks, gets] = [handedIn, given].map(rows => rows.find(row => row.callId === callId)) as [
      (typeof handedIn)[number] | undefined,
      (typeof given)[number] | undefined,
    ]
    return {
      callId,
      submitted: asks?.submitted ?? 0,
      decided: gets?.decided ?? 0,
      askedCents: BigInt(asks?.asked ?? '0'),
      allocatedCents: BigInt(gets?.allocated ?? '0'),
      isFrozen: frozen.some(row => row.callId === callId),
    }
  })
}
