import { mayApprovePayments, mayKeepTreasury } from '@reliance/core/fund/powers.ts'
import { countExpensesToApprove, listExpensesToComplete } from '@reliance/db/fund/expense-news.ts'
import { listMembers } from '@reliance/db/fund/members.ts'
import type { Entered } from '@reliance/db/shared/doors.ts'
import { actorOf, type QueryContext } from '../../boundary/use-case.ts'
import { joinedOf } from '../joined-of.ts'

/**
 * On the first screen: expenses to complete, for whoever speaks for those who submitted them; expenses to approve, for
 * whoever approves payments and has no part in them. @param acting the organisations that this person commits.
 */
export const expenseNews = async (
  { db, scope }: Pick<QueryContext, 'db' | 'scope'>,
  entered: Entered,
  acting: readonly string[],
) => {
  const [actor, { now }] = [actorOf(entered), entered]
  const keeps = mayKeepTreasury(actor, scope.spaceId, now).allowed
  const approves = mayApprovePayments(actor, scope.spaceId, now).allowed
  const own = approves ? joinedOf(entered.organisationIds, await listMembers(db, scope)) : []
  const [incomplete, waiting] = await Promise.all([
    listExpensesToComplete(db, scope, acting, keeps),
    approves ? countExpensesToApprove(db, scope, actor.personId, own) : 0,
  ])
  return [
    ...incomplete.map(one => ({ kind: 'completeExpense' as const, ...one })),
    ...(waiting > 0 ? [{ kind: 'approveExpenses' as const, count: waiting }] : []),
  ]
}
