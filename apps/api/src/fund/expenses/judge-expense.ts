import { type JudgeExpense, judgeExpense as mayJudge } from '@reliance/core/fund/expenses/judge-expense.ts'
import { mayApprovePayments, mayKeepTreasury } from '@reliance/core/fund/powers.ts'
import { insertExpenseStep } from '@reliance/db/fund/expenses.ts'
import { lockPayout, updatePayout } from '@reliance/db/fund/payouts.ts'
import { lockFund } from '@reliance/db/fund/pledges.ts'
import { RuleError, unwrap } from '../../boundary/rule-error.ts'
import { type InSpace, mutation } from '../../boundary/use-case.ts'
import { readExpense, stepsOf } from './expense-record.ts'
import { tellSubmitter } from './tell-expense.ts'

/** The treasury, or whoever approves payments, asks for what is missing in an expense, or refuses it and says why. */
export const judgeExpense = mutation({
  may: (actor, now, { spaceId }: JudgeExpense & InSpace) => {
    const keeps = mayKeepTreasury(actor, spaceId, now)
    return keeps.allowed ? keeps : mayApprovePayments(actor, spaceId, now)
  },
  run: async (ctx, { expenseId, step, note }: JudgeExpense & InSpace) => {
    const { db, scope, now, actor } = ctx
    await lockFund(db, scope)
    const record = await readExpense(ctx, expenseId)
    if (!record) throw new RuleError('not_found', { code: 'fund.expense_missing' })
    const { expense, payment } = record
    await lockPayout(db, scope, payment.id)
    unwrap(mayJudge(stepsOf(record), payment.state, step), 'conflict')
    await insertExpenseStep(db, scope, {
      id: ctx.newId(),
      expenseId,
      step,
      note,
      personId: actor.personId,
      mandateId: ctx.mandateId ?? '',
      takenAt: now,
    })
    if (step === 'refuse' && (payment.state === 'draft' || payment.state === 'approved'))
      await updatePayout(db, scope, payment.id, { state: 'dropped' })
    const { title, organisationId, personId } = expense
    const told = { expenseId, title, cents: payment.cents, organisationId, personId }
    await tellSubmitter(ctx, step === 'refuse' ? 'fund.expense_refused' : 'fund.expense_returned', told, note)
    ctx.act(`fund.expense_${step === 'refuse' ? 'refused' : 'returned'}`, expenseId)
    return null
  },
})
