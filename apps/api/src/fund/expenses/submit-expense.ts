import { centsOf } from '@reliance/core/fund/euros.ts'
import {
  submitExpense as decide,
  needMovement,
  type SubmitExpense,
} from '@reliance/core/fund/expenses/submit-expense.ts'
import { mayKeepTreasury, mayRepresentInFund } from '@reliance/core/fund/powers.ts'
import { lockLine } from '@reliance/db/fund/bank-lines.ts'
import { findExpense, insertExpense, isLineTaken } from '@reliance/db/fund/expenses.ts'
import { insertPayout } from '@reliance/db/fund/payouts.ts'
import { lockFund } from '@reliance/db/fund/pledges.ts'
import { RuleError, unwrap } from '../../boundary/rule-error.ts'
import { type InSpace, type MutationContext, mutation } from '../../boundary/use-case.ts'
import { attach } from '../../files/attach.ts'
import { enterNew, type PayOn, readSaid } from './pay-on.ts'
import { tellAccount, tellApprovers } from './tell-expense.ts'

type Input = SubmitExpense & InSpace

/** What the payee reads on its statement. */
export const wordingOf = (title: string): string => title.slice(0, 140)

/** Who is paid, as the payment of an expense says it: an organisation, or a supplier by its name. */
export const paidTo = (
  { payeeId, payeeName }: Pick<SubmitExpense, 'payeeId' | 'payeeName'>,
  { account }: PayOn,
) => ({
  payeeId,
  payeeName: payeeId === null ? (account?.holder ?? payeeName) : '',
  accountId: account?.id ?? null,
})

/** The movement by which it was paid already is looked at by the treasury alone, is of the same amount, and of one expense. */
const movementFor = async ({ db, scope }: MutationContext, input: Input) => {
  const { bankLineId, organisationId, amount } = input
  if (bankLineId === null) return
  const isFree = organisationId === null && !(await isLineTaken(db, scope, bankLineId))
  const line = isFree ? await lockLine(db, scope, bankLineId) : undefined
  unwrap(needMovement(line, centsOf(amount)), 'conflict')
}

const save = async (ctx: MutationContext, input: Input, payOn: PayOn, effectId: string | null) => {
  const { db, scope, actor, now, mandateId } = ctx
  const { expenseId, organisationId, title, incurredOn, purpose, amount, budgetLineId, bankLineId } = input
  await enterNew(ctx, payOn)
  const by = { mandateId: mandateId ?? '' }
  await insertExpense(db, scope, {
    id: expenseId,
    organisationId,
    title,
    incurredOn,
    personId: actor.personId,
    submittedAt: now,
    ...by,
  })
  await insertPayout(db, scope, {
    id: ctx.newId(),
    expenseId,
    effectId,
    budgetLineId,
    ...paidTo(input, payOn),
    cents: centsOf(amount),
    purpose,
    wording: wordingOf(title),
    lineId: bankLineId,
    requestedBy: actor.personId,
    requestedAt: now,
    ...by,
  })
}

/** An expense is submitted for an organisation, or by the treasury for the coalition itself, and waits for two who approve. */
export const submitExpense = mutation({
  may: (actor, now, { spaceId, organisationId }: Input) =>
    organisationId === null
      ? mayKeepTreasury(actor, spaceId, now)
      : mayRepresentInFund(actor, organisationId, now),
  run: async (ctx, input: Input) => {
    const { db, scope, actor } = ctx
    const { expenseId, organisationId, title, amount, bankLineId } = input
    await lockFund(db, scope)
    if (await findExpense(db, scope, expenseId))
      throw new RuleError('conflict', { code: 'fund.expense_over' })
    const { facts, payOn, effectId } = await readSaid(ctx, organisationId, input, bankLineId !== null)
    unwrap(decide(facts, input), 'conflict')
    await movementFor(ctx, input)
    await save(ctx, input, payOn, effectId)
    await attach(ctx, input.fileIds, { kind: 'expense', id: expenseId })
    const { personId } = actor
    const told = { expenseId, title, cents: centsOf(amount), organisationId, personId }
    await tellApprovers(ctx, 'fund.expense_submitted', told)
    if (payOn.account && payOn.isNew) await tellAccount(ctx, told, payOn.account)
    ctx.act('fund.expense_submitted', expenseId)
    return { expenseId }
  },
})
