import { and, count, desc, eq, inArray, isNotNull, isNull, ne, or, sql } from 'drizzle-orm'
import type { ReadDb } from '../connection/database.ts'
import type { Scope } from '../shared/doors.ts'
import { expense, expenseStep } from './expense-tables.ts'
import { payout, payoutApproval } from './payout-tables.ts'

/** The last thing that somebody did with an expense, beside submitting it. */
const lastStep = (db: ReadDb) =>
  db
    .select({ step: expenseStep.step })
    .from(expenseStep)
    .where(and(eq(expenseStep.spaceId, expense.spaceId), eq(expenseStep.expenseId, expense.id)))
    .orderBy(desc(expenseStep.takenAt), desc(expenseStep.id))
    .limit(1)

const withPayment = and(eq(payout.spaceId, expense.spaceId), eq(payout.expenseId, expense.id))

/**
 * Expenses that wait for this person: neither asked for by them or their organisations, nor approved by them as they are,
 * and resting on a decision already.
 */
export const countExpensesToApprove = async (
  db: ReadDb,
  scope: Scope,
  personId: string,
  ownIds: readonly string[],
): Promise<number> => {
  const own = db
    .select({ one: payoutApproval.payoutId })
    .from(payoutApproval)
    .where(
      and(
        eq(payoutApproval.spaceId, payout.spaceId),
        eq(payoutApproval.payoutId, payout.id),
        eq(payoutApproval.revision, payout.revision),
        or(
          eq(payoutApproval.personId, personId),
          ownIds.length === 0 ? undefined : inArray(payoutApproval.organisationId, [...ownIds]),
        ),
      ),
    )
  const isOurs = (column: typeof expense.organisationId | typeof payout.payeeId) =>
    ownIds.length === 0 ? undefined : or(isNull(column), sql`not ${inArray(column, [...ownIds])}`)
  const [row] = await db
    .select({ expenses: count() })
    .from(expense)
    .innerJoin(payout, withPayment)
    .where(
      and(
        eq(expense.spaceId, scope.spaceId),
        eq(payout.state, 'draft'),
        isNotNull(payout.effectId),
        ne(payout.requestedBy, personId),
        isOurs(expense.organisationId),
        isOurs(payout.payeeId),
        sql`coalesce(${lastStep(db)}, '') <> 'return'`,
        sql`not exists ${own}`,
      ),
    )
  return row?.expenses ?? 0
}

/** Expenses of these organisations, or of the coalition for its treasury, of which more is asked. Bounded: 20. */
export const listExpensesToComplete = (
  db: ReadDb,
  scope: Scope,
  organisationIds: readonly string[],
  keepsTreasury: boolean,
): Promise<{ expenseId: string; title: string }[]> => {
  if (organisationIds.length === 0 && !keepsTreasury) return Promise.resolve([])
  return db
    .select({ expenseId: expense.id, title: expense.title })
    .from(expense)
    .innerJoin(payout, withPayment)
    .where(
      and(
        eq(expense.spaceId, scope.spaceId),
        eq(payout.state, 'draft'),
        or(
          organisationIds.length === 0 ? undefined : inArray(expense.organisationId, [...organisationIds]),
          keepsTreasury ? isNull(expense.organisationId) : undefined,
        ),
        sql`${lastStep(db)} = 'return'`,
      ),
    )
    .orderBy(desc(expense.number))
    .limit(20)
}
