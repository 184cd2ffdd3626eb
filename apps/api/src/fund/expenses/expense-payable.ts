import { centsOf } from '@reliance/core/fund/euros.ts'
import { needGrounds } from '@reliance/core/fund/expenses/need-grounds.ts'
import { spendInput } from '@reliance/core/fund/expenses/spend.ts'
import { civilDateAt } from '@reliance/core/shared/time.ts'
import { findCited, lineLeft } from '@reliance/db/fund/budgets.ts'
import { toldFees } from '@reliance/db/fund/card-movements.ts'
import { expensesUnderWay } from '@reliance/db/fund/expenses.ts'
import { listMembers } from '@reliance/db/fund/members.ts'
import { listBatches } from '@reliance/db/fund/payments.ts'
import { listPayeeAccounts, type PayoutRow } from '@reliance/db/fund/payouts.ts'
import { listAccounts } from '@reliance/db/fund/read-ledger.ts'
import { notFound } from '../../boundary/rule-error.ts'
import type { MutationContext } from '../../boundary/use-case.ts'
import { firstOpening, fundMoney } from '../calls/fund-money.ts'
import type { Payable } from '../payable.ts'
import { accountOf, partsIn } from './expense-parts.ts'
import { type ExpenseRecord, readExpense } from './expense-record.ts'

type Inside = Pick<MutationContext, 'db' | 'scope'>

/** What an expense may take, in cents, by what it cites now; null where that is no decision in force. */
export const groundLeft = async (
  { db, scope }: Inside,
  { payment }: Pick<ExpenseRecord, 'payment'>,
): Promise<bigint | null> => {
  const { effectId, budgetLineId, id } = payment
  const cited = effectId === null ? undefined : await findCited(db, scope, effectId)
  if (cited?.kind === 'spend') return centsOf(spendInput.parse(cited.payload).amount)
  return cited && budgetLineId !== null ? lineLeft(db, scope, budgetLineId, id) : null
}

/**
 * What the fund shows as free, less what was approved and is not paid yet. What the bank has taken already asks for no more.
 */
const shownFree = async ({ db, scope }: Inside, { lineId, id }: PayoutRow): Promise<bigint | null> => {
  if (lineId !== null) return null
  const [batches, accounts, opened, cardFees, underWay] = await Promise.all([
    listBatches(db, scope),
    listAccounts(db, scope),
    firstOpening(db, scope),
    toldFees(db, scope),
    expensesUnderWay(db, scope, ['approved', 'in_file'], id),
  ])
  return fundMoney(batches, accounts, opened, cardFees).freeCents - underWay
}

/** What holds of an expense now. What is at the bank was measured before: its room is looked at no more. */
const groundsNow = async (ctx: Inside, record: ExpenseRecord, isPolitical: boolean) => {
  const { payment, state } = record
  const { purpose, cents } = payment
  const left = await groundLeft(ctx, record)
  const isAtBank = payment.state === 'in_file'
  return needGrounds({
    purpose,
    isPolitical,
    isIncomplete: state === 'incomplete',
    hasDecision: left !== null,
    amountCents: cents,
    leftCents: isAtBank ? cents : (left ?? 0n),
    shownFreeCents: isAtBank ? null : await shownFree(ctx, payment),
  })
}

/** What the rules of paying look at for an expense: its grounds, its account, who has a part in it. */
export const expensePayable = async (
  ctx: Pick<MutationContext, 'db' | 'scope' | 'now'>,
  expenseId: string,
): Promise<Payable> => {
  const { db, scope, now } = ctx
  const record = await readExpense(ctx, expenseId)
  if (!record) throw notFound()
  const { expense, payment, steps } = record
  const [account, members] = await Promise.all([accountOf(ctx, payment), listMembers(db, scope)])
  const parts = await partsIn(ctx, record, account)
  const isPolitical = members.some(one => one.isPoliticalGroup && parts.has(one.organisationId))
  const serving = payment.payeeId === null ? [] : await listPayeeAccounts(db, scope, payment.payeeId)
  const grounds = await groundsNow(ctx, record, isPolitical)
  const changers = steps.flatMap(one => (one.step === 'change' ? [one.personId] : []))
  return {
    title: expense.title,
    iban: account?.iban ?? '',
    holder: account?.holder ?? payment.payeeName,
    editedBy: account?.personId ?? null,
    beneficiaryIds: parts,
    requesterIds: new Set([expense.personId, payment.requestedBy, ...changers]),
    grounds,
    expense: record,
    facts: {
      state: payment.state,
      grounds,
      accountAddedAt: account?.addedAt ?? now,
      isNewestAccount: payment.payeeId === null || serving[0]?.iban === account?.iban,
      appealUntilOn: null,
      today: civilDateAt(now),
      now,
    },
  }
}
