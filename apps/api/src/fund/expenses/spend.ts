import { centsOf, eurosOf } from '@reliance/core/fund/euros.ts'
import { isOpenExpense } from '@reliance/core/fund/expenses/change-expense.ts'
import { maySpend, type Spend, type SpendFacts, spend } from '@reliance/core/fund/expenses/spend.ts'
import { findCited } from '@reliance/db/fund/budgets.ts'
import { listMembers } from '@reliance/db/fund/members.ts'
import { lockPayout, updatePayout } from '@reliance/db/fund/payouts.ts'
import { lockFund } from '@reliance/db/fund/pledges.ts'
import type { EffectHandler, Settling } from '../../mandates/effect-handlers.ts'
import { accountOf, partsIn } from './expense-parts.ts'
import { readExpense } from './expense-record.ts'
import { tellApprovers } from './tell-expense.ts'

/** One expense as a decision about it is measured by. */
const spendFacts = async (
  { db, scope }: Pick<Settling, 'db' | 'scope'>,
  expenseId: string,
): Promise<SpendFacts | null> => {
  const record = await readExpense({ db, scope }, expenseId)
  if (!record) return null
  const { expense, payment, state } = record
  const [account, members, cited] = await Promise.all([
    accountOf({ db, scope }, payment),
    listMembers(db, scope),
    payment.effectId === null ? undefined : findCited(db, scope, payment.effectId),
  ])
  const parts = await partsIn({ db, scope }, record, account)
  const payee = members.find(one => one.organisationId === payment.payeeId)?.displayName
  return {
    said: {
      expenseId,
      title: expense.title,
      purpose: payment.purpose,
      amount: eurosOf(payment.cents),
      organisationId: expense.organisationId,
      payeeId: payment.payeeId,
      payee: payee ?? payment.payeeName,
    },
    isOpen: isOpenExpense(state, payment.state) && state !== 'approved',
    isIncomplete: state === 'incomplete',
    isPolitical: members.some(one => one.isPoliticalGroup && parts.has(one.organisationId)),
    isDecided: cited?.kind === 'spend',
  }
}

/** An expense beyond the budget rests on a decision of its own from then on; two still approve its payment. */
export const spending: EffectHandler<Spend> = {
  kind: spend,
  refuse: async ({ db, scope }, payload) => {
    await lockFund(db, scope)
    const may = maySpend(await spendFacts({ db, scope }, payload.expenseId), payload)
    return may.ok ? null : may.error
  },
  apply: async ({ ctx, effectId }, { expenseId, title, amount }) => {
    const { db, scope } = ctx
    const record = await readExpense(ctx, expenseId)
    if (!record) throw new Error('an expense that a decision was about is gone')
    const { payment, expense } = record
    await lockPayout(db, scope, payment.id)
    const revision = payment.revision + 1
    await updatePayout(db, scope, payment.id, { effectId, revision, state: 'draft' })
    const { organisationId, personId } = expense
    await tellApprovers(ctx, 'fund.expense_submitted', {
      expenseId,
      title,
      cents: centsOf(amount),
      organisationId,
      personId,
    })
    ctx.act('fund.expense_decided', expenseId)
  },
}
