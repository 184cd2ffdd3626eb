import { isOpenExpense } from '@reliance/core/fund/expenses/change-expense.ts'
import type { GetExpenseInput } from '@reliance/core/fund/expenses/get-expense.ts'
import { judgeExpense } from '@reliance/core/fund/expenses/judge-expense.ts'
import { mayApprovePayments, mayKeepTreasury, mayReadFund } from '@reliance/core/fund/powers.ts'
import type { ReadDb } from '@reliance/db/connection/database.ts'
import { findCited, listLineNames } from '@reliance/db/fund/budgets.ts'
import { listDecisionsOf } from '@reliance/db/fund/calls.ts'
import { listMembers } from '@reliance/db/fund/members.ts'
import { listApprovals } from '@reliance/db/fund/payouts.ts'
import type { Entered, Scope } from '@reliance/db/shared/doors.ts'
import { listAttachedTo } from '@reliance/db/shared/files.ts'
import { notFound } from '../../boundary/rule-error.ts'
import { actorOf, query } from '../../boundary/use-case.ts'
import { accountView } from '../account-view.ts'
import { joinedOf } from '../joined-of.ts'
import { maySpeakFor } from './acting-in-expense.ts'
import { accountOf, partsIn } from './expense-parts.ts'
import { type ExpenseRecord, readExpense, stepsOf } from './expense-record.ts'
import { namesOf, viewExpense } from './list-expenses.ts'

type Read = { db: ReadDb; scope: Scope }

/** What an expense rests on: the decision that it cites, and whether it is one of its own. */
const groundOf = async ({ db, scope }: Read, { payment }: ExpenseRecord) => {
  const { effectId } = payment
  if (effectId === null) return null
  const [cited, [decision]] = await Promise.all([
    findCited(db, scope, effectId),
    listDecisionsOf(db, scope, [effectId]),
  ])
  return cited && decision
    ? { isOwn: cited.kind === 'spend', decisionId: decision.decisionId, number: decision.number }
    : null
}

type Facts = { entered: Entered; spaceId: string; parts: ReadonlySet<string>; own: readonly string[] }

/** What this person may do with an expense now. */
const canWith = (record: ExpenseRecord, { entered, spaceId, parts, own }: Facts) => {
  const { expense, payment, state, steps } = record
  const [actor, { now, personId }] = [actorOf(entered), entered]
  const speaks = maySpeakFor(actor, { spaceId, now }, expense.organisationId).allowed
  const approves = mayApprovePayments(actor, spaceId, now).allowed
  const judges = approves || mayKeepTreasury(actor, spaceId, now).allowed
  const hasAsked =
    [expense.personId, payment.requestedBy].includes(personId ?? '') ||
    steps.some(one => one.step === 'change' && one.personId === personId)
  const may = (step: 'return' | 'refuse') => judges && judgeExpense(stepsOf(record), payment.state, step).ok
  return {
    /** The same words, account and amount once more. */
    repeat: speaks,
    change: speaks && isOpenExpense(state, payment.state),
    return: may('return'),
    refuse: may('refuse'),
    approve: approves && state === 'submitted' && !hasAsked && !own.some(one => parts.has(one)),
    propose: state === 'submitted',
    seesAccount: speaks || judges,
  }
}

/** One expense: what it is for, what it rests on, where it stands and what became of it, for all members. */
export const getExpense = query({
  may: mayReadFund,
  run: async ({ db, scope, entered: entering }, { expenseId }: GetExpenseInput & { spaceId: string }) => {
    const read = { db, scope }
    const record = await readExpense(read, expenseId)
    if (!record) throw notFound()
    const { expense, payment, steps } = record
    const { budgetLineId } = payment
    const [members, lineOf, ground, files, approvals, account] = await Promise.all([
      listMembers(db, scope),
      listLineNames(db, scope, budgetLineId === null ? [] : [budgetLineId]),
      groundOf(read, record),
      listAttachedTo(db, scope, { kind: 'expense', id: expenseId }),
      listApprovals(db, scope, payment.id),
      accountOf(read, payment),
    ])
    const [parts, shown, entered] = await Promise.all([
      partsIn(read, record, account),
      accountView(read, payment, members),
      entering,
    ])
    const nameOf = namesOf(members)
    // The first comes first.
    const current = approvals.filter(one => one.revision === payment.revision).toReversed()
    const own = joinedOf(entered.organisationIds, members)
    const { seesAccount, ...can } = canWith(record, { entered, spaceId: scope.spaceId, parts, own })
    const hasApproved = current.some(
      one => one.personId === entered.personId || own.includes(one.organisationId),
    )
    return {
      ...viewExpense(record, { nameOf, lineOf }),
      organisationId: expense.organisationId,
      payeeId: payment.payeeId,
      payeeName: payment.payeeName,
      budgetLineId,
      purpose: payment.purpose,
      payoutId: payment.id,
      revision: payment.revision,
      payment: payment.state,
      /** Whether the bank had paid it before it was submitted. */
      isPaidAlready: payment.lineId !== null && payment.fileId === null,
      ground,
      account: seesAccount ? { ...shown, accountId: payment.accountId } : null,
      approvedBy: current.map(one => nameOf.get(one.organisationId) ?? ''),
      files: files.map(one => ({ fileId: one.id, name: one.name, bytes: one.bytes })),
      steps: steps.map(one => ({
        stepId: one.id,
        step: one.step,
        note: one.note,
        takenAt: one.takenAt.toISOString(),
      })),
      submittedAt: expense.submittedAt.toISOString(),
      can: { ...can, approve: can.approve && !hasApproved },
    }
  },
})
