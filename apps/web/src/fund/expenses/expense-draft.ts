import type { CivilDate } from '@reliance/core/shared/time.ts'
import type { BankLine } from '../treasury.ts'
import type { Expense } from './expense.ts'

/** Who is paid, as people say it: the organisation that asks, a member, or anybody else. */
export type PayeeKind = 'own' | 'member' | 'supplier'

/** An expense as somebody types it. */
export type ExpenseDraft = {
  organisationId: string
  title: string
  purpose: string
  amount: string
  incurredOn: string
  budgetLineId: string
  payeeKind: PayeeKind
  payeeId: string
  payeeName: string
  iban: string
  files: readonly string[]
}

const payeeKindOf = ({ payeeId, organisationId }: Expense): PayeeKind => {
  if (payeeId === null) return 'supplier'
  return payeeId === organisationId ? 'own' : 'member'
}

/** What an expense says, to be changed, or to be asked for once more on another day. */
export const draftOf = (expense: Expense, again: { today: string } | null): ExpenseDraft => ({
  organisationId: expense.organisationId ?? '',
  title: expense.title,
  purpose: expense.purpose,
  amount: expense.amount.replace('.', ','),
  incurredOn: again?.today ?? expense.incurredOn,
  budgetLineId: expense.budgetLineId ?? '',
  payeeKind: payeeKindOf(expense),
  payeeId: expense.payeeId ?? '',
  payeeName: expense.payeeName,
  iban: '',
  files: [],
})

/** An empty one, or one of a movement that left the account: how much, when, and what the bank wrote. */
export const emptyExpense = (
  organisationId: string,
  line: BankLine | undefined,
  today: string,
): ExpenseDraft => ({
  organisationId,
  title: line ? line.label.slice(0, 120) : '',
  purpose: '',
  amount: line ? line.amount.replace('-', '').replace('.', ',') : '',
  incurredOn: line?.bookedOn ?? today,
  budgetLineId: '',
  payeeKind: line || organisationId === '' ? 'supplier' : 'own',
  payeeId: '',
  payeeName: line ? (line.otherName || line.label).slice(0, 70) : '',
  iban: '',
  files: [],
})

const payeeOf = ({ payeeKind, payeeId, organisationId, payeeName, iban }: ExpenseDraft) => {
  if (payeeKind === 'supplier') return { payeeId: null, payeeName, iban }
  return { payeeId: payeeKind === 'own' ? organisationId : payeeId, payeeName: '', iban: '' }
}

/**
 * The same as the API takes it.
 * @param known whom the expense that it began with pays, and on which account: it is kept where no IBAN is typed and the name
 *   stays; another name has another account.
 */
export const saidIn = (
  draft: ExpenseDraft,
  known: { payeeName: string; account: { accountId: string | null } | null } | undefined,
) => ({
  title: draft.title,
  purpose: draft.purpose,
  amount: draft.amount,
  incurredOn: draft.incurredOn as CivilDate,
  budgetLineId: draft.budgetLineId === '' ? null : draft.budgetLineId,
  ...payeeOf(draft),
  accountId:
    draft.payeeKind === 'supplier' && draft.payeeName === known?.payeeName
      ? (known.account?.accountId ?? null)
      : null,
  fileIds: [...draft.files],
})
