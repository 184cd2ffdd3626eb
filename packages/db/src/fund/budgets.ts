import { and, asc, desc, eq, inArray, isNotNull, sql } from 'drizzle-orm'
import type { ReadDb, Tx } from '../connection/database.ts'
import { decisionEffect } from '../mandates/decision-tables.ts'
import type { Scope } from '../shared/doors.ts'
import { budget, budgetAmount, budgetLine } from './budget-tables.ts'
import { payout } from './payout-tables.ts'

export type BudgetRow = typeof budget.$inferSelect
export type BudgetAmountRow = typeof budgetAmount.$inferSelect

/** Adopts a budget with its lines, those of its year that are new among them. */
export const insertBudget = async (
  tx: Tx,
  scope: Scope,
  row: Omit<BudgetRow, 'spaceId'>,
  amounts: readonly Omit<BudgetAmountRow, 'spaceId' | 'budgetId' | 'ordinal'>[],
): Promise<void> => {
  const { spaceId } = scope
  await tx.insert(budget).values({ spaceId, ...row })
  if (amounts.length === 0) return
  const { year, effectId } = row
  await tx
    .insert(budgetLine)
    .values(amounts.map(one => ({ spaceId, id: one.lineId, year, effectId })))
    .onConflictDoNothing()
  await tx
    .insert(budgetAmount)
    .values(amounts.map((one, at) => ({ spaceId, budgetId: row.id, ordinal: at + 1, ...one })))
}

/** The budget in force of a year; undefined before one is adopted. */
export const findBudget = async (db: ReadDb, scope: Scope, year: number): Promise<BudgetRow | undefined> =>
  (
    await db
      .select()
      .from(budget)
      .where(and(eq(budget.spaceId, scope.spaceId), eq(budget.year, year)))
      .orderBy(desc(budget.adoptedAt), desc(budget.id))
      .limit(1)
  )[0]

/** What a budget says line by line, in its order. Bounded: 100 lines, as its decision takes. */
export const listBudgetAmounts = (db: ReadDb, scope: Scope, budgetId: string): Promise<BudgetAmountRow[]> =>
  db
    .select()
    .from(budgetAmount)
    .where(and(eq(budgetAmount.spaceId, scope.spaceId), eq(budgetAmount.budgetId, budgetId)))
    .orderBy(asc(budgetAmount.ordinal))

/** Years that have a budget, the latest first. Bounded: 20. */
export const listBudgetYears = async (db: ReadDb, scope: Scope): Promise<number[]> =>
  (
    await db
      .selectDistinct({ year: budget.year })
      .from(budget)
      .where(eq(budget.spaceId, scope.spaceId))
      .orderBy(desc(budget.year))
      .limit(20)
  ).map(row => row.year)

/** Of these lines, those that exist, with the year that they are of. Bounded: by the lines asked for. */
export const listBudgetLines = (
  db: ReadDb,
  scope: Scope,
  lineIds: readonly string[],
): Promise<{ lineId: string; year: number }[]> =>
  lineIds.length === 0
    ? Promise.resolve([])
    : db
        .select({ lineId: budgetLine.id, year: budgetLine.year })
        .from(budgetLine)
        .where(and(eq(budgetLine.spaceId, scope.spaceId), inArray(budgetLine.id, [...lineIds])))

/** How these lines were called last. Bounded: one a line. */
export const listLineNames = async (
  db: ReadDb,
  scope: Scope,
  lineIds: readonly string[],
): Promise<Map<string, string>> => {
  if (lineIds.length === 0) return new Map()
  const rows = await db
    .selectDistinctOn([budgetAmount.lineId], { lineId: budgetAmount.lineId, name: budgetAmount.name })
    .from(budgetAmount)
    .innerJoin(budget, and(eq(budget.spaceId, budgetAmount.spaceId), eq(budget.id, budgetAmount.budgetId)))
    .where(and(eq(budgetAmount.spaceId, scope.spaceId), inArray(budgetAmount.lineId, [...lineIds])))
    .orderBy(budgetAmount.lineId, desc(budget.adoptedAt), desc(budget.id))
  return new Map(rows.map(row => [row.lineId, row.name]))
}

/** What is taken of a line, in cents. */
export type BudgetUse = {
  readonly lineId: string
  readonly paidCents: bigint
  /** Approved, and not paid yet. */
  readonly approvedCents: bigint
}

const sumWhere = (states: readonly string[]) =>
  sql<string>`coalesce(sum(${payout.cents}) filter (where ${inArray(payout.state, [...states] as 'paid'[])}), 0)`

/** What of the lines of a year was spent, and what was approved beside it. Bounded: one a line of the year. */
export const budgetUse = async (db: ReadDb, scope: Scope, year: number): Promise<BudgetUse[]> => {
  const rows = await db
    .select({
      lineId: budgetLine.id,
      paid: sumWhere(['paid']),
      approved: sumWhere(['approved', 'in_file']),
    })
    .from(payout)
    .innerJoin(
      budgetLine,
      and(eq(budgetLine.spaceId, payout.spaceId), eq(budgetLine.id, payout.budgetLineId)),
    )
    .where(and(eq(payout.spaceId, scope.spaceId), eq(budgetLine.year, year), isNotNull(payout.budgetLineId)))
    .groupBy(budgetLine.id)
  return rows.map(row => ({
    lineId: row.lineId,
    paidCents: BigInt(row.paid),
    approvedCents: BigInt(row.approved),
  }))
}

/** The decision by which a line stands in the budget of its year now; undefined where that budget does not have it. */
export const findLineInForce = async (
  db: ReadDb,
  scope: Scope,
  lineId: string,
): Promise<{ effectId: string } | undefined> => {
  const [line] = await listBudgetLines(db, scope, [lineId])
  const current = line && (await findBudget(db, scope, line.year))
  const amounts = current ? await listBudgetAmounts(db, scope, current.id) : []
  return current && amounts.some(one => one.lineId === lineId) ? { effectId: current.effectId } : undefined
}

/** What a line has left beside one payment, in cents, as the database holds it; null where no budget has the line. */
export const lineLeft = async (
  db: ReadDb,
  { spaceId }: Scope,
  lineId: string,
  exceptPayoutId: string,
): Promise<bigint | null> => {
  const [row] = await db
    .select({
      left: sql<string | null>`house.budget_left(${budgetLine.spaceId}, ${budgetLine.id}, ${exceptPayoutId})`,
    })
    .from(budgetLine)
    .where(and(eq(budgetLine.spaceId, spaceId), eq(budgetLine.id, lineId)))
  return row?.left == null ? null : BigInt(row.left)
}

/** What a decision in force said, for whoever looks at what rests on it. */
export const findCited = async (
  db: ReadDb,
  scope: Scope,
  effectId: string,
): Promise<{ kind: string; payload: unknown } | undefined> =>
  (
    await db
      .select({ kind: decisionEffect.kind, payload: decisionEffect.payload })
      .from(decisionEffect)
      .where(
        and(
          eq(decisionEffect.spaceId, scope.spaceId),
          eq(decisionEffect.id, effectId),
          isNotNull(decisionEffect.appliedXid),
        ),
      )
  )[0]
