import type { CivilDate } from '@reliance/core/shared/time.ts'
import { and, asc, desc, eq, gte, inArray, lt, lte } from 'drizzle-orm'
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

/** What was last said of each decision of the space. */
const lastSaid = (db: ReadDb, scope: Scope) =>
  db
    .selectDistinctOn([decisionFollowUp.decisionId], {
      decisionId: decisionFollowUp.decisionId,
      state: decisionFollowUp.state,
      dueOn: decisionFollowUp.dueOn,
      roleId: decisionFollowUp.roleId,
    })
    .from(decisionFollowUp)
    .where(eq(decisionFollowUp.spaceId, scope.spaceId))
    .orderBy(decisionFollowUp.decisionId, desc(decisionFollowUp.id))
    .as('last_said')

/** What was last said of each decision of one page. */
export const lastFollowUps = (db: ReadDb, scope: Scope, numbers: { from: number; to: number }) => {
  const last = lastSaid(db, scope)
  return db
    .select({ decisionId: last.decisionId, state: last.state, dueOn: last.dueOn, roleId: last.roleId })
    .from(last)
    .innerJoin(decision, and(eq(decision.spaceId, scope.spaceId), eq(decision.id, last.decisionId)))
    .where(and(gte(decision.number, numbers.from), lte(decision.number, numbers.to)))
}

/** Decisions that should have been done before that day, the oldest first: fifty at most. */
export const overdueDecisions = async (db: ReadDb, scope: Scope, today: CivilDate) => {
  const last = lastSaid(db, scope)
  const rows = await db
    .select({ decision, dueOn: last.dueOn })
    .from(last)
    .innerJoin(decision, and(eq(decision.spaceId, scope.spaceId), eq(decision.id, last.decisionId)))
    .where(
      and(
        eq(decision.state, 'in_force'),
        inArray(last.state, ['to_do', 'in_progress']),
        lt(last.dueOn, today),
      ),
    )
    .orderBy(asc(last.dueOn), asc(decision.number))
    .limit(50)
  return rows.flatMap(row => (row.dueOn === null ? [] : [{ ...row, dueOn: row.dueOn as CivilDate }]))
}
