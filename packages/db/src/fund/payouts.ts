import type { PageAsked } from '@reliance/core/shared/paging.ts'
import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import type { ReadDb, Tx } from '../connection/database.ts'
import type { Scope } from '../shared/doors.ts'
import { olderThan, rowsOf } from '../shared/page.ts'
import { payeeAccount, payout, payoutApproval, payoutFile } from './payout-tables.ts'

export type PayeeAccountRow = typeof payeeAccount.$inferSelect
export type PayoutRow = typeof payout.$inferSelect
export type PayoutApprovalRow = typeof payoutApproval.$inferSelect
export type PayoutFileRow = typeof payoutFile.$inferSelect

const isPayout = (scope: Scope, id: string) => and(eq(payout.spaceId, scope.spaceId), eq(payout.id, id))

/** Enters an account of an organisation; the newest one serves from then on. */
export const insertPayeeAccount = async (
  tx: Tx,
  scope: Scope,
  row: Omit<PayeeAccountRow, 'spaceId'>,
): Promise<void> => {
  await tx.insert(payeeAccount).values({ spaceId: scope.spaceId, ...row })
}

/** Accounts of an organisation, the one that serves first. Bounded: the newest 50. */
export const listPayeeAccounts = (
  db: ReadDb,
  scope: Scope,
  organisationId: string,
): Promise<PayeeAccountRow[]> =>
  db
    .select()
    .from(payeeAccount)
    .where(and(eq(payeeAccount.spaceId, scope.spaceId), eq(payeeAccount.organisationId, organisationId)))
    .orderBy(desc(payeeAccount.addedAt), desc(payeeAccount.id))
    .limit(50)

/** Accounts on which an organisation was paid something. Bounded: a few an organisation, 50. */
export const listPaidIbans = async (db: ReadDb, scope: Scope, organisationId: string): Promise<string[]> =>
  (
    await db
      .selectDistinct({ iban: payeeAccount.iban })
      .from(payout)
      .innerJoin(
        payeeAccount,
        and(eq(payeeAccount.spaceId, payout.spaceId), eq(payeeAccount.id, payout.accountId)),
      )
      .where(
        and(eq(payout.spaceId, scope.spaceId), eq(payout.payeeId, organisationId), eq(payout.state, 'paid')),
      )
      .limit(50)
  ).map(row => row.iban)

type NewPayout = Omit<
  PayoutRow,
  'spaceId' | 'number' | 'revision' | 'state' | 'fileId' | 'inFileAt' | 'settledOn' | 'settledAt'
>
type OfProject = 'applicationId' | 'tranche' | 'beneficiaryId'
type OfExpense = 'expenseId' | 'budgetLineId' | 'payeeName' | 'lineId'

/** Prepares a payment under the next number of the space, for a project or for an expense. */
export const insertPayout = async (
  tx: Tx,
  scope: Scope,
  row: Omit<NewPayout, OfExpense> | Omit<NewPayout, OfProject>,
): Promise<void> => {
  await tx.insert(payout).values({
    spaceId: scope.spaceId,
    ...row,
    revision: 1,
    state: 'draft',
    number: sql`(select coalesce(max(p.number), 0) + 1 from payout p where p.space_id = ${scope.spaceId})`,
  })
}

/** Changes a payment or moves it on; another amount, payee or account takes the next revision and begins as a draft. */
export const updatePayout = async (
  tx: Tx,
  scope: Scope,
  id: string,
  change: Partial<
    Omit<
      PayoutRow,
      'spaceId' | 'id' | 'number' | 'applicationId' | 'requestedBy' | 'mandateId' | 'requestedAt'
    >
  >,
): Promise<void> => {
  await tx.update(payout).set(change).where(isPayout(scope, id))
}

/** A payment, which nobody approves or changes before the transaction ends. */
export const lockPayout = async (tx: Tx, scope: Scope, id: string): Promise<PayoutRow | undefined> =>
  (await tx.select().from(payout).where(isPayout(scope, id)).for('update'))[0]

/** Payments, newest first, told apart by their number. */
export const listPayouts = (db: ReadDb, scope: Scope, page: PageAsked<number>): Promise<PayoutRow[]> =>
  db
    .select()
    .from(payout)
    .where(and(eq(payout.spaceId, scope.spaceId), olderThan(payout.number, page)))
    .orderBy(desc(payout.number))
    .limit(rowsOf(page))

/** Payments for these projects. Bounded: two a partner and those that came back, the newest 1 000. */
export const listPayoutsFor = (
  db: ReadDb,
  scope: Scope,
  applicationIds: readonly string[],
): Promise<PayoutRow[]> =>
  applicationIds.length === 0
    ? Promise.resolve([])
    : db
        .select()
        .from(payout)
        .where(and(eq(payout.spaceId, scope.spaceId), inArray(payout.applicationId, [...applicationIds])))
        .orderBy(desc(payout.number))
        .limit(1000)

/** Approves what a payment says at that revision. */
export const insertApproval = async (
  tx: Tx,
  scope: Scope,
  row: Omit<PayoutApprovalRow, 'spaceId'>,
): Promise<void> => {
  await tx.insert(payoutApproval).values({ spaceId: scope.spaceId, ...row })
}

/** Approvals of a payment, of all its revisions. Bounded: the newest 100. */
export const listApprovals = (db: ReadDb, scope: Scope, payoutId: string): Promise<PayoutApprovalRow[]> =>
  db
    .select()
    .from(payoutApproval)
    .where(and(eq(payoutApproval.spaceId, scope.spaceId), eq(payoutApproval.payoutId, payoutId)))
    .orderBy(desc(payoutApproval.approvedAt))
    .limit(100)

/** Keeps a file for the bank under the next number of the space. */
export const insertPayoutFile = async (
  tx: Tx,
  scope: Scope,
  row: Omit<PayoutFileRow, 'spaceId' | 'number'>,
): Promise<void> => {
  await tx.insert(payoutFile).values({
    spaceId: scope.spaceId,
    ...row,
    number: sql`(select coalesce(max(f.number), 0) + 1 from payout_file f where f.space_id = ${scope.spaceId})`,
  })
}

export const findPayoutFile = async (
  db: ReadDb,
  scope: Scope,
  id: string,
): Promise<PayoutFileRow | undefined> =>
  (
    await db
      .select()
      .from(payoutFile)
      .where(and(eq(payoutFile.spaceId, scope.spaceId), eq(payoutFile.id, id)))
  )[0]
