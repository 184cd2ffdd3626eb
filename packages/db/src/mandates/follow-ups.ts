import type { CivilDate } from '@reliance/core/shared/time.ts'
import { and, asc, desc, eq, gt, gte, inArray, lt, lte, notExists } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { ReadDb, Tx } from '../connection/database.ts'
import type { Scope } from '../shared/doors.ts'
import { decision, decisionFollowUp } from './decision-tables.ts'

export type FollowUpRow = typeof decisionFollowUp.$inferSelect

export const insertFollowUp = async (
  tx: Tx,
  scope: Scope,
  row: Omit<FollowUpRow, 'spaceId'>,
): Promise<void> => {
  await tx.insert(decisionFollowUp).values({ spaceId: scope.spaceId, ...row })
}

/** What was said of one decision, the last first: the newest hundred. */
export const followUpsOf = (db: ReadDb, scope: Scope, decisionId: string): Promise<FollowUpRow[]> =>
  db
    .select()
    .from(decisionFollowUp)
    .where(and(eq(decisionFollowUp.spaceId, scope.spaceId), eq(decisionFollowUp.decisionId, decisionId)))
    .orderBy(desc(decisionFollowUp.id))
    .limit(100)

const ofDecision = and(
  eq(decision.spaceId, decisionFollowUp.spaceId),
  eq(decision.id, decisionFollowUp.decisionId),
)

/** What was last said of each decision of one page. */
export const lastFollowUps = (db: ReadDb, scope: Scope, numbers: { from: number; to: number }) =>
  db
    .selectDistinctOn([decisionFollowUp.decisionId], {
      decisionId: decisionFollowUp.decisionId,
      state: decisionFollowUp.state,
      dueOn: decisionFollowUp.dueOn,
      roleId: decisionFollowUp.roleId,
    })
    .from(decisionFollowUp)
    .innerJoin(decision, ofDecision)
    .where(
      and(
        eq(decisionFollowUp.spaceId, scope.spaceId),
        gte(decision.number, numbers.from),
        lte(decision.number, numbers.to),
      ),
    )
    .orderBy(decisionFollowUp.decisionId, desc(decisionFollowUp.id))

/** Decisions that should have been done before that day, the oldest first: fifty at most. */
export const overdueDecisions = async (db: ReadDb, scope: Scope, today: CivilDate) => {
  const later = alias(decisionFollowUp, 'later')
  const saidSince = db
    .select({ id: later.id })
    .from(later)
    .where(
      and(
        eq(later.spaceId, decisionFollowUp.spaceId),
        eq(later.decisionId, decisionFollowUp.decisionId),
        gt(later.id, decisionFollowUp.id),
      ),
    )
  const rows = await db
    .select({ decision, dueOn: decisionFollowUp.dueOn })
    .from(decisionFollowUp)
    .innerJoin(decision, ofDecision)
    .where(
      and(
        eq(decisionFollowUp.spaceId, scope.spaceId),
        inArray(decisionFollowUp.state, ['to_do', 'in_progress']),
        lt(decisionFollowUp.dueOn, today),
        eq(decision.state, 'in_force'),
        notExists(saidSince),
      ),
    )
    .orderBy(asc(decisionFollowUp.dueOn), asc(decision.number))
    .limit(50)
  return rows.flatMap(row => (row.dueOn === null ? [] : [{ ...row, dueOn: row.dueOn as CivilDate }]))
}
