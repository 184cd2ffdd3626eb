import type { PageAsked } from '@reliance/core/shared/paging.ts'
import { and, asc, desc, eq, inArray, isNotNull, isNull, ne, sql } from 'drizzle-orm'
import type { ReadDb, Tx } from '../connection/database.ts'
import type { Scope } from '../shared/doors.ts'
import { olderThan, rowsOf } from '../shared/page.ts'
import { expense, expenseStep } from './expense-tables.ts'
import { payeeAccount, payout } from './payout-tables.ts'
import type { PayeeAccountRow, PayoutRow } from './payouts.ts'

export type ExpenseRow = typeof expense.$inferSelect
export type ExpenseStepRow = typeof expenseStep.$inferSelect

const isExpense = (scope: Scope, id: string) => and(eq(expense.spaceId, scope.spaceId), eq(expense.id, id))

/** Keeps an expense under the next number of the space. */
export const insertExpense = async (
  tx: Tx,
  scope: Scope,
  row: Omit<ExpenseRow, 'spaceId' | 'number'>,
): Promise<void> => {
  await tx.insert(expense).values({
    spaceId: scope.spaceId,
    ...row,
    number: sql`(select coalesce(max(e.number), 0) + 1 from expense e where e.space_id = ${scope.spaceId})`,
  })
}

/** What it was and on which day, before the bank has it. */
export const updateExpense = async (
  tx: Tx,
  scope: Scope,
  id: string,
  change: Pick<ExpenseRow, 'title' | 'incurredOn'>,
): Promise<void> => {
  await tx.update(expense).set(change).where(isExpense(scope, id))
}

export const findExpense = async (db: ReadDb, scope: Scope, id: string): Promise<ExpenseRow | undefined> =>
  (await db.select().from(expense).where(isExpense(scope, id)))[0]

/** Expenses, newest first, told apart by their number. */
export const listExpenses = (db: ReadDb, scope: Scope, page: PageAsked<number>): Promise<ExpenseRow[]> =>
  db
    .select()
    .from(expense)
    .where(and(eq(expense.spaceId, scope.spaceId), olderThan(expense.number, page)))
    .orderBy(desc(expense.number))
    .limit(rowsOf(page))

/** Sends an expense back, says that it was changed, or refuses it. */
export const insertExpenseStep = async (
  tx: Tx,
  scope: Scope,
  row: Omit<ExpenseStepRow, 'spaceId'>,
): Promise<void> => {
  await tx.insert(expenseStep).values({ spaceId: scope.spaceId, ...row })
}

/** What became of these expenses, in the order in which it happened. Bounded: the first 1,000. */
export const listExpenseSteps = (
  db: ReadDb,
  scope: Scope,
  expenseIds: readonly string[],
): Promise<ExpenseStepRow[]> =>
  expenseIds.length === 0
    ? Promise.resolve([])
    : db
        .select()
        .from(expenseStep)
        .where(and(eq(expenseStep.spaceId, scope.spaceId), inArray(expenseStep.expenseId, [...expenseIds])))
        .orderBy(asc(expenseStep.takenAt), asc(expenseStep.id))
        .limit(1000)

/** Payments for these expenses, the newest first. Bounded: one each and those that came back, the newest 1,000. */
export const listPayoutsOfExpenses = (
  db: ReadDb,
  scope: Scope,
  expenseIds: readonly string[],
): Promise<PayoutRow[]> =>
  expenseIds.length === 0
    ? Promise.resolve([])
    : db
        .select()
        .from(payout)
        .where(and(eq(payout.spaceId, scope.spaceId), inArray(payout.expenseId, [...expenseIds])))
        .orderBy(desc(payout.number))
        .limit(1000)

/** Accounts by their ids, whoever they belong to. Bounded: by the ids asked for. */
export const listAccountsById = (
  db: ReadDb,
  scope: Scope,
  ids: readonly string[],
): Promise<PayeeAccountRow[]> =>
  ids.length === 0
    ? Promise.resolve([])
    : db
        .select()
        .from(payeeAccount)
        .where(and(eq(payeeAccount.spaceId, scope.spaceId), inArray(payeeAccount.id, [...ids])))

/** Accounts of suppliers under one of these names or on this account, the newest first. Bounded: the newest 50. */
export const listSupplierAccounts = (
  db: ReadDb,
  scope: Scope,
  { holder, iban }: { holder: string; iban: string },
): Promise<PayeeAccountRow[]> =>
  db
    .select()
    .from(payeeAccount)
    .where(
      and(
        eq(payeeAccount.spaceId, scope.spaceId),
        isNull(payeeAccount.organisationId),
        sql`(${payeeAccount.iban} = ${iban} or lower(${payeeAccount.holder}) = lower(${holder}))`,
      ),
    )
    .orderBy(desc(payeeAccount.addedAt), desc(payeeAccount.id))
    .limit(50)

/** Whether something was paid on this account already, whoever it was for. */
export const wasPaidOn = async (db: ReadDb, scope: Scope, iban: string): Promise<boolean> =>
  (
    await db
      .select({ id: payout.id })
      .from(payout)
      .innerJoin(
        payeeAccount,
        and(eq(payeeAccount.spaceId, payout.spaceId), eq(payeeAccount.id, payout.accountId)),
      )
      .where(and(eq(payout.spaceId, scope.spaceId), eq(payout.state, 'paid'), eq(payeeAccount.iban, iban)))
      .limit(1)
  ).length > 0

/** Organisations that entered this account as theirs. Bounded: 20. */
export const listOwnersOf = async (db: ReadDb, scope: Scope, iban: string): Promise<string[]> => {
  const rows = await db
    .selectDistinct({ organisationId: payeeAccount.organisationId })
    .from(payeeAccount)
    .where(and(eq(payeeAccount.spaceId, scope.spaceId), eq(payeeAccount.iban, iban)))
    .limit(20)
  return rows.flatMap(row => (row.organisationId === null ? [] : [row.organisationId]))
}

/** What expenses will take of the free money that are in one of these states, beside one payment, in cents. */
export const expensesUnderWay = async (
  db: ReadDb,
  scope: Scope,
  states: readonly PayoutRow['state'][],
  exceptPayoutId: string | null = null,
): Promise<bigint> => {
  const [row] = await db
    .select({ cents: sql<string>`coalesce(sum(${payout.cents}), 0)` })
    .from(payout)
    .where(
      and(
        eq(payout.spaceId, scope.spaceId),
        inArray(payout.state, [...states]),
        isNotNull(payout.expenseId),
        exceptPayoutId === null ? undefined : ne(payout.id, exceptPayoutId),
      ),
    )
  return BigInt(row?.cents ?? '0')
}

/** Whether an organisation, or the coalition itself, had an expense paid, or asked for it, on this account. */
export const usedAccount = async (
  db: ReadDb,
  scope: Scope,
  organisationId: string | null,
  accountId: string,
): Promise<boolean> =>
  (
    await db
      .select({ id: payout.id })
      .from(payout)
      .innerJoin(expense, and(eq(expense.spaceId, payout.spaceId), eq(expense.id, payout.expenseId)))
      .where(
        and(
          eq(payout.spaceId, scope.spaceId),
          eq(payout.accountId, accountId),
          organisationId === null
            ? isNull(expense.organisationId)
            : eq(expense.organisationId, organisationId),
        ),
      )
      .limit(1)
  ).length > 0

/** Whether an expense was made from this movement of the bank already, and was not dropped. */
export const isLineTaken = async (db: ReadDb, scope: Scope, lineId: string): Promise<boolean> =>
  (
    await db
      .select({ id: payout.id })
      .from(payout)
      .where(and(eq(payout.spaceId, scope.spaceId), eq(payout.lineId, lineId), ne(payout.state, 'dropped')))
      .limit(1)
  ).length > 0
