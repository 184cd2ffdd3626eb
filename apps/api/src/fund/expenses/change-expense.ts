import { changePayout } from '@reliance/core/fund/calls/payout.ts'
import { centsOf, eurosOf } from '@reliance/core/fund/euros.ts'
import {
  type ChangeExpense,
  changeExpense as mayChange,
} from '@reliance/core/fund/expenses/change-expense.ts'
import { needMovement, submitExpense } from '@reliance/core/fund/expenses/submit-expense.ts'
import { lockLine } from '@reliance/db/fund/bank-lines.ts'
import { findCited } from '@reliance/db/fund/budgets.ts'
import { insertExpenseStep, updateExpense } from '@reliance/db/fund/expenses.ts'
import { insertPayout, lockPayout, type PayoutRow, updatePayout } from '@reliance/db/fund/payouts.ts'
import { lockFund } from '@reliance/db/fund/pledges.ts'
import { RuleError, unwrap } from '../../boundary/rule-error.ts'
import { type InSpace, type MutationContext, mutation } from '../../boundary/use-case.ts'
import { attach } from '../../files/attach.ts'
import { speakingFor } from './acting-in-expense.ts'
import { accountOf } from './expense-parts.ts'
import { type ExpenseRecord, readExpense, stepsOf } from './expense-record.ts'
import { enterNew, type PayOn, readSaid } from './pay-on.ts'
import { paidTo, wordingOf } from './submit-expense.ts'
import { type Told, tellAccount, tellApprovers } from './tell-expense.ts'

type Input = ChangeExpense & InSpace
type Next = Pick<
  PayoutRow,
  'cents' | 'payeeId' | 'payeeName' | 'accountId' | 'effectId' | 'budgetLineId' | 'purpose' | 'wording'
>

/**
 * The decision of its own that an expense keeps: it goes to the same, and takes no more than it did. A supplier is a name
 * with an account: another account is another supplier.
 */
const keptDecision = async (ctx: MutationContext, payment: PayoutRow, next: Omit<Next, 'effectId'>) => {
  const { db, scope } = ctx
  const cited = payment.effectId === null ? undefined : await findCited(db, scope, payment.effectId)
  const [before, after] = await Promise.all([accountOf(ctx, payment), accountOf(ctx, next)])
  const isSamePayee = next.payeeId === payment.payeeId && next.payeeName === payment.payeeName
  const isSame = isSamePayee && (next.payeeId !== null || before?.iban === after?.iban)
  return cited?.kind === 'spend' && isSame && next.cents <= payment.cents ? payment.effectId : null
}

const nextOf = async (
  ctx: MutationContext,
  { payment }: ExpenseRecord,
  input: Input,
  { payOn, effectId }: { payOn: PayOn; effectId: string | null },
): Promise<Next> => {
  const { amount, purpose, title, budgetLineId } = input
  const said = {
    ...paidTo(input, payOn),
    cents: centsOf(amount),
    budgetLineId,
    purpose,
    wording: wordingOf(title),
  }
  return { ...said, effectId: (await keptDecision(ctx, payment, said)) ?? effectId }
}

/** Saves what its payment says now. @returns whether what was approved is void. */
const savePayment = async (
  ctx: MutationContext,
  payment: PayoutRow,
  next: Next,
  iban: string,
): Promise<boolean> => {
  const { db, scope, actor, now, mandateId } = ctx
  if (payment.state === 'rejected' || payment.state === 'returned') {
    // What the bank sent back stays as it was: it is paid anew.
    await insertPayout(db, scope, {
      id: ctx.newId(),
      expenseId: payment.expenseId,
      lineId: null,
      ...next,
      requestedBy: actor.personId,
      mandateId: mandateId ?? '',
      requestedAt: now,
    })
    return true
  }
  const before = {
    ...payment,
    amount: eurosOf(payment.cents),
    iban: (await accountOf(ctx, payment))?.iban ?? '',
  }
  const after = { ...before, ...next, amount: eurosOf(next.cents), iban }
  const { state, voidsApprovals } = unwrap(changePayout(payment.state, before, after), 'conflict')
  const revision = payment.revision + (voidsApprovals ? 1 : 0)
  await updatePayout(db, scope, payment.id, { ...next, state, revision })
  return voidsApprovals
}

/** The record, locked, for whoever speaks for it. */
const openRecord = async (ctx: MutationContext, { expenseId, revision }: Input) => {
  const { db, scope } = ctx
  await lockFund(db, scope)
  const record = await readExpense(ctx, expenseId)
  if (!record) throw new RuleError('not_found', { code: 'fund.expense_missing' })
  const mandateId = speakingFor(ctx, record.expense.organisationId)
  await lockPayout(db, scope, record.payment.id)
  if (record.payment.revision !== revision) throw new RuleError('conflict', { code: 'fund.payout_changed' })
  unwrap(mayChange(stepsOf(record), record.payment.state), 'conflict')
  return { record, mandateId }
}

const tellAll = async (ctx: MutationContext, told: Told, payOn: PayOn, isVoid: boolean) => {
  // Changed again and again, it is told so many times a day; whoever approves sees the last of it.
  if (!(await ctx.services.limits.spendEach('expenseMailPerExpense', [told.expenseId])))
    await tellApprovers(ctx, isVoid ? 'fund.expense_changed' : 'fund.expense_submitted', told)
  if (payOn.account && payOn.isNew) await tellAccount(ctx, told, payOn.account)
}

/**
 * Whoever submitted an expense changes it, completes it, or submits it anew after the bank sent it back. Another amount,
 * payee, account or line voids what was approved; other words do not.
 */
export const changeExpense = mutation({
  // For whom it is follows from the expense: looked at below, before anything is written.
  may: actor =>
    actor.mandates.length > 0 ? { allowed: true } : { allowed: false, code: 'mandates.power_missing' },
  run: async (entered, input: Input) => {
    const { record, mandateId } = await openRecord(entered, input)
    const ctx = { ...entered, mandateId }
    const { db, scope, now, actor } = ctx
    const { expense, payment } = record
    const isPaid = payment.lineId !== null && payment.state !== 'rejected' && payment.state !== 'returned'
    const read = await readSaid(ctx, expense.organisationId, input, isPaid)
    unwrap(submitExpense(read.facts, input), 'conflict')
    if (isPaid && payment.lineId !== null)
      unwrap(needMovement(await lockLine(db, scope, payment.lineId), centsOf(input.amount)), 'conflict')
    await enterNew(ctx, read.payOn)
    const next = await nextOf(ctx, record, input, read)
    const isVoid = await savePayment(ctx, payment, next, read.payOn.account?.iban ?? '')
    await updateExpense(db, scope, expense.id, { title: input.title, incurredOn: input.incurredOn })
    const by = { personId: actor.personId, mandateId, takenAt: now }
    await insertExpenseStep(db, scope, {
      id: ctx.newId(),
      expenseId: expense.id,
      step: 'change',
      note: '',
      ...by,
    })
    await attach(ctx, input.fileIds, { kind: 'expense', id: expense.id })
    const { organisationId, personId } = expense
    const told = { expenseId: expense.id, title: input.title, cents: next.cents, organisationId, personId }
    await tellAll(ctx, told, read.payOn, isVoid)
    ctx.act('fund.expense_changed', expense.id, { mandateId })
    return { expenseId: expense.id }
  },
})
