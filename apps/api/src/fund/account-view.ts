import { type PayoutFlag, payableFrom, payoutFlags } from '@reliance/core/fund/calls/payout.ts'
import { maskedIban } from '@reliance/core/fund/iban.ts'
import type { ReadDb } from '@reliance/db/connection/database.ts'
import { listSupplierAccounts, wasPaidOn } from '@reliance/db/fund/expenses.ts'
import type { Member } from '@reliance/db/fund/members.ts'
import { listPaidIbans, listPayeeAccounts, type PayoutRow } from '@reliance/db/fund/payouts.ts'
import type { Scope } from '@reliance/db/shared/doors.ts'
import { accountOf } from './expenses/expense-parts.ts'

/** The account of a payment, and what is new of it and of whom it is. */
export const accountView = async (
  { db, scope }: { db: ReadDb; scope: Scope },
  payout: PayoutRow,
  members: readonly Member[],
) => {
  const { payeeId, beneficiaryId, accountId } = payout
  const statusOf = (id: string) => members.find(one => one.organisationId === id)?.status
  const hasLeft = [payeeId, beneficiaryId].some(id => id !== null && statusOf(id) !== 'joined')
  const account = await accountOf({ db, scope }, payout)
  const iban = account?.iban ?? ''
  const isOver = payout.state === 'paid' || payout.state === 'dropped'
  if (!account || isOver)
    return { iban: account ? maskedIban(iban) : null, flags: [] as PayoutFlag[], payableAt: null }
  const [accounts, paidIbans] =
    payeeId === null
      ? await Promise.all([
          listSupplierAccounts(db, scope, account),
          wasPaidOn(db, scope, iban).then(paid => (paid ? [iban] : [])),
        ])
      : await Promise.all([listPayeeAccounts(db, scope, payeeId), listPaidIbans(db, scope, payeeId)])
  const at = accounts.findIndex(one => one.id === accountId)
  // The same account entered again hides no change.
  const formerIban = accounts.slice(at + 1).find(one => one.iban !== iban)?.iban ?? null
  return {
    iban: maskedIban(iban),
    flags: payoutFlags({ iban, paidIbans, formerIban, hasLeft }),
    /** From when it can be given to the bank, where the account is new. */
    payableAt: payableFrom(account.addedAt).toISOString(),
  }
}
