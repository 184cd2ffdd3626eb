import { createHash } from 'node:crypto'
import { putInFile } from '@reliance/core/fund/calls/payout.ts'
import type { MakePaymentFileInput, TakePaymentFileInput } from '@reliance/core/fund/make-payment-file.ts'
import { writePaymentFile } from '@reliance/core/fund/payment-file.ts'
import { mayKeepTreasury } from '@reliance/core/fund/powers.ts'
import { civilDateAt } from '@reliance/core/shared/time.ts'
import { expensesUnderWay } from '@reliance/db/fund/expenses.ts'
import {
  findPayoutFile,
  insertPayoutFile,
  listApprovals,
  lockPayout,
  updatePayout,
} from '@reliance/db/fund/payouts.ts'
import { currentCarrier, lockFund } from '@reliance/db/fund/pledges.ts'
import { balanceOf } from '@reliance/db/fund/read-ledger.ts'
import { notFound, RuleError, unwrap } from '../boundary/rule-error.ts'
import { type InSpace, type MutationContext, mutation } from '../boundary/use-case.ts'
import { payableFacts } from './payable-facts.ts'

/** A payment as the file says it; whatever forbids it by now refuses the whole file. */
const outgoing = async (ctx: MutationContext, payoutId: string) => {
  const payout = await lockPayout(ctx.db, ctx.scope, payoutId)
  if (!payout) throw notFound()
  const { facts, iban, holder, expense, beneficiaryIds } = await payableFacts(ctx, payout)
  unwrap(putInFile(facts), 'conflict')
  // Whoever has a part in it by now approved it before they had: somebody else has to.
  const approvals = await listApprovals(ctx.db, ctx.scope, payoutId)
  if (approvals.some(one => one.revision === payout.revision && beneficiaryIds.has(one.organisationId)))
    throw new RuleError('conflict', { code: 'fund.approver_beneficiary' })
  return {
    isExpense: expense !== null,
    endToEndId: `REL-P${payout.number}`,
    cents: payout.cents,
    name: holder,
    iban,
    wording: payout.wording,
  }
}

/**
 * The one place where the real balance is tested: an expense comes out of the free money, beside those that are at the bank
 * already. Without a figure: what is there is what organisations paid.
 */
const needCovered = async ({ db, scope }: MutationContext, expenseCents: bigint) => {
  const missing = await balanceOf(db, scope, { set: 'fund', code: 'shortfall' })
  const free = -(await balanceOf(db, scope, { set: 'fund', code: 'unallocated' }))
  const atBank = expenseCents > 0n ? await expensesUnderWay(db, scope, ['in_file']) : 0n
  if (missing > 0n || (expenseCents > 0n && expenseCents + atBank > free))
    throw new RuleError('conflict', { code: 'fund.payments_wait' })
}

const nameOf = (day: string): string => `virements-${day}.xml`

/** Approved payments in one file for the bank of whoever holds the fund; the file is kept as it was made. */
export const makePaymentFile = mutation({
  may: (actor, now, { spaceId }: MakePaymentFileInput & InSpace) => mayKeepTreasury(actor, spaceId, now),
  run: async (ctx, { payoutIds, executeOn }: MakePaymentFileInput & InSpace) => {
    const { db, scope, now, actor } = ctx
    if (executeOn < civilDateAt(now))
      throw new RuleError('conflict', { code: 'fund.executed_in_past', field: 'executeOn' })
    await lockFund(db, scope)
    await needCovered(ctx, 0n)
    const carrier = await currentCarrier(db, scope)
    if (!carrier) throw new RuleError('conflict', { code: 'fund.no_account' })
    const ids = [...new Set(payoutIds)]
    const payments = []
    for (const id of ids) payments.push(await outgoing(ctx, id))
    const expenses = payments.reduce((sum, one) => (one.isExpense ? sum + one.cents : sum), 0n)
    if (expenses > 0n) await needCovered(ctx, expenses)
    const fileId = ctx.newId()
    const content = writePaymentFile({
      messageId: `REL-${fileId.replaceAll('-', '').slice(0, 24)}`,
      madeAt: now,
      executeOn,
      debtor: { name: carrier.holder, iban: carrier.iban },
      payments,
    })
    const sha256 = createHash('sha256').update(content).digest('hex')
    await insertPayoutFile(db, scope, {
      id: fileId,
      content,
      sha256,
      personId: actor.personId,
      mandateId: ctx.mandateId ?? '',
      madeAt: now,
    })
    for (const id of ids) await updatePayout(db, scope, id, { state: 'in_file', fileId, inFileAt: now })
    ctx.act('fund.payment_file_made', fileId)
    return { fileName: nameOf(executeOn), content }
  },
})

/** The same bytes once more: a download that failed leaves nobody without the file. */
export const takePaymentFile = mutation({
  may: (actor, now, { spaceId }: TakePaymentFileInput & InSpace) => mayKeepTreasury(actor, spaceId, now),
  run: async (ctx, { fileId }: TakePaymentFileInput & InSpace) => {
    const file = await findPayoutFile(ctx.db, ctx.scope, fileId)
    if (!file) throw notFound()
    ctx.act('fund.payment_file_taken', fileId)
    return { fileName: nameOf(civilDateAt(file.madeAt)), content: file.content }
  },
})
