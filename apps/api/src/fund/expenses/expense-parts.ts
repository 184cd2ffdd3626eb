import type { ReadDb } from '@reliance/db/connection/database.ts'
import { listAccountsById, listOwnersOf } from '@reliance/db/fund/expenses.ts'
import type { PayeeAccountRow, PayoutRow } from '@reliance/db/fund/payouts.ts'
import type { Scope } from '@reliance/db/shared/doors.ts'
import type { ExpenseRecord } from './expense-record.ts'

/** The account of a payment; none where the bank has paid already. */
export const accountOf = async (
  { db, scope }: { db: ReadDb; scope: Scope },
  { accountId }: Pick<PayoutRow, 'accountId'>,
): Promise<PayeeAccountRow | null> =>
  accountId === null ? null : ((await listAccountsById(db, scope, [accountId]))[0] ?? null)

/** Organisations that have a part in an expense: who submitted it, who is paid, whose account it is. */
export const partsIn = async (
  { db, scope }: { db: ReadDb; scope: Scope },
  { expense, payment }: Pick<ExpenseRecord, 'expense' | 'payment'>,
  account: PayeeAccountRow | null,
): Promise<Set<string>> => {
  const owners = account === null ? [] : await listOwnersOf(db, scope, account.iban)
  return new Set([expense.organisationId, payment.payeeId, ...owners].filter(one => one !== null))
}
