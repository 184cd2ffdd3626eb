import { and, desc, eq, isNotNull, sql } from 'drizzle-orm'
import type { ReadDb } from '../connection/database.ts'
import type { Scope } from '../shared/doors.ts'
import { callApplication } from './call-tables.ts'
import { expense } from './expense-tables.ts'
import { payout } from './payout-tables.ts'

/** What the bank paid for one project or one expense, in cents, with the decision and the purpose it rests on (R82). */
export type WentOut = {
  readonly applicationId: string | null
  readonly expenseId: string | null
  readonly title: string
  readonly purpose: string
  readonly effectId: string | null
  readonly cents: bigint
  readonly lastOn: string
}

/** What left the fund by a decision, the last first. Bounded: the newest 200 projects and expenses. */
export const listWentOut = (db: ReadDb, { spaceId }: Scope): Promise<WentOut[]> => {
  const lastOn = sql<string>`max(${payout.settledOn})::text`
  return db
    .select({
      applicationId: payout.applicationId,
      expenseId: payout.expenseId,
      title: sql<string>`coalesce(max(${callApplication.title}), max(${expense.title}), '')`,
      purpose: sql<string>`max(${payout.purpose})`,
      effectId: payout.effectId,
      cents: sql<bigint>`sum(${payout.cents})`.mapWith(BigInt),
      lastOn,
    })
    .from(payout)
    .leftJoin(
      callApplication,
      and(eq(callApplication.spaceId, payout.spaceId), eq(callApplication.id, payout.applicationId)),
    )
    .leftJoin(expense, and(eq(expense.spaceId, payout.spaceId), eq(expense.id, payout.expenseId)))
    .where(and(eq(payout.spaceId, spaceId), eq(payout.state, 'paid'), isNotNull(payout.settledOn)))
    .groupBy(payout.applicationId, payout.expenseId, payout.effectId)
    .orderBy(desc(lastOn), desc(sql`sum(${payout.cents})`))
    .limit(200)
}
