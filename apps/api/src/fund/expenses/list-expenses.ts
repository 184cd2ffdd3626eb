import { eurosOf } from '@reliance/core/fund/euros.ts'
import type { ListExpensesInput } from '@reliance/core/fund/expenses/list-expenses.ts'
import { maskedIban } from '@reliance/core/fund/iban.ts'
import { mayKeepTreasury, mayReadFund, mayRepresentInFund } from '@reliance/core/fund/powers.ts'
import { compareNames } from '@reliance/core/shared/fold-text.ts'
import { cutPage, pageBefore } from '@reliance/core/shared/paging.ts'
import { listLineNames } from '@reliance/db/fund/budgets.ts'
import { listExpenses as listRows } from '@reliance/db/fund/expenses.ts'
import { listMembers, type Member } from '@reliance/db/fund/members.ts'
import { listPayeeAccounts } from '@reliance/db/fund/payouts.ts'
import { actorOf, type QueryContext, query } from '../../boundary/use-case.ts'
import { type ExpenseRecord, readExpenses } from './expense-record.ts'

type Names = { nameOf: ReadonlyMap<string, string>; lineOf: ReadonlyMap<string, string> }

export const namesOf = (members: readonly Member[]): Map<string, string> =>
  new Map(members.map(one => [one.organisationId, one.displayName]))

/** An expense as everybody reads it; who submitted it is null for the coalition itself. */
export const viewExpense = ({ expense, payment, state }: ExpenseRecord, { nameOf, lineOf }: Names) => ({
  expenseId: expense.id,
  number: expense.number,
  title: expense.title,
  organisation: expense.organisationId === null ? null : (nameOf.get(expense.organisationId) ?? ''),
  payee: payment.payeeId === null ? payment.payeeName : (nameOf.get(payment.payeeId) ?? ''),
  amount: eurosOf(payment.cents),
  incurredOn: expense.incurredOn as string,
  state,
  line: payment.budgetLineId === null ? null : (lineOf.get(payment.budgetLineId) ?? ''),
  paidOn: payment.state === 'paid' ? (payment.settledOn as string | null) : null,
})

/** An organisation that somebody commits, and the account on which it is paid. */
const viewOwn = async (
  { db, scope }: Pick<QueryContext, 'db' | 'scope'>,
  organisationId: string,
  displayName: string,
) => {
  const [serving] = await listPayeeAccounts(db, scope, organisationId)
  return { organisationId, displayName, account: serving ? maskedIban(serving.iban) : null }
}

/** Expenses of the coalition, the newest first, for all its members; and for whom this person may submit one. */
export const listExpenses = query({
  may: mayReadFund,
  run: async ({ db, scope, entered: entering }, { before }: ListExpensesInput & { spaceId: string }) => {
    const page = pageBefore(before)
    const [rows, members] = await Promise.all([listRows(db, scope, page), listMembers(db, scope)])
    const { items, next } = cutPage(rows, page, row => row.number)
    const records = await readExpenses({ db, scope }, items)
    const lineIds = records.map(one => one.payment.budgetLineId).filter(one => one !== null)
    const lineOf = await listLineNames(db, scope, [...new Set(lineIds)])
    const entered = await entering
    const actor = actorOf(entered)
    const names = { nameOf: namesOf(members), lineOf }
    return {
      expenses: records.map(one => viewExpense(one, names)),
      next,
      can: {
        treasury: mayKeepTreasury(actor, scope.spaceId, entered.now).allowed,
        represents: await Promise.all(
          members
            .filter(
              one =>
                one.status === 'joined' && mayRepresentInFund(actor, one.organisationId, entered.now).allowed,
            )
            .toSorted((a, b) => compareNames(a.displayName, b.displayName))
            .map(({ organisationId, displayName }) => viewOwn({ db, scope }, organisationId, displayName)),
        ),
      },
    }
  },
})
