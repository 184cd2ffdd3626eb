import { and, desc, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { ReadDb, Tx } from '../connection/database.ts'
import type { Scope } from '../shared/doors.ts'
import { callApplication } from './call-tables.ts'
import { payout } from './payout-tables.ts'
import { projectReturn } from './return-tables.ts'

export type ProjectReturnRow = typeof projectReturn.$inferSelect

export const insertReturn = async (
  tx: Tx,
  scope: Scope,
  row: Omit<ProjectReturnRow, 'spaceId' | 'undoneAt'>,
): Promise<void> => {
  await tx.insert(projectReturn).values({ spaceId: scope.spaceId, ...row })
}

/** What was said of these movements by mistake counts no more. */
export const undoReturns = async (
  tx: Tx,
  scope: Scope,
  lineIds: readonly string[],
  undoneAt: Date,
): Promise<void> => {
  await tx
    .update(projectReturn)
    .set({ undoneAt })
    .where(
      and(
        eq(projectReturn.spaceId, scope.spaceId),
        inArray(projectReturn.lineId, [...lineIds]),
        isNull(projectReturn.undoneAt),
      ),
    )
}

/** Which of these movements are money that a project paid back. Bounded: by what is asked. */
export const listReturnsFor = (
  db: ReadDb,
  scope: Scope,
  lineIds: readonly string[],
): Promise<ProjectReturnRow[]> =>
  lineIds.length === 0
    ? Promise.resolve([])
    : db
        .select()
        .from(projectReturn)
        .where(
          and(
            eq(projectReturn.spaceId, scope.spaceId),
            inArray(projectReturn.lineId, [...lineIds]),
            isNull(projectReturn.undoneAt),
          ),
        )

/** What a project paid back, by movement. Bounded: the newest 200. */
export const listReturnsOf = (db: ReadDb, scope: Scope, applicationId: string): Promise<ProjectReturnRow[]> =>
  db
    .select()
    .from(projectReturn)
    .where(
      and(
        eq(projectReturn.spaceId, scope.spaceId),
        eq(projectReturn.applicationId, applicationId),
        isNull(projectReturn.undoneAt),
      ),
    )
    .orderBy(desc(projectReturn.recordedAt))
    .limit(200)

/** What projects paid back in all. Bounded: one a project, the newest 500. */
export const listReturned = (db: ReadDb, scope: Scope): Promise<{ applicationId: string; cents: bigint }[]> =>
  db
    .select({
      applicationId: projectReturn.applicationId,
      cents: sql<bigint>`sum(${projectReturn.cents})`.mapWith(BigInt),
    })
    .from(projectReturn)
    .where(and(eq(projectReturn.spaceId, scope.spaceId), isNull(projectReturn.undoneAt)))
    .groupBy(projectReturn.applicationId)
    .orderBy(desc(sql`max(${projectReturn.recordedAt})`))
    .limit(500)

/** Projects that hold money of the fund, and how much, beside what they paid back. Bounded: the newest 200. */
export const listHolding = (
  db: ReadDb,
  { spaceId }: Scope,
): Promise<{ applicationId: string; title: string; leadId: string; heldCents: bigint }[]> =>
  db
    .select({
      applicationId: callApplication.id,
      title: callApplication.title,
      leadId: callApplication.leadId,
      heldCents: sql<bigint>`sum(${payout.cents}) - coalesce((
        select sum(r.cents) from project_return r where r.space_id = ${callApplication.spaceId}
          and r.application_id = ${callApplication.id} and r.undone_at is null), 0)`.mapWith(BigInt),
    })
    .from(payout)
    .innerJoin(
      callApplication,
      and(eq(callApplication.spaceId, payout.spaceId), eq(callApplication.id, payout.applicationId)),
    )
    .where(and(eq(payout.spaceId, spaceId), eq(payout.state, 'paid')))
    .groupBy(callApplication.spaceId, callApplication.id, callApplication.title, callApplication.leadId)
    .orderBy(desc(sql`max(${payout.settledOn})`))
    .limit(200)
