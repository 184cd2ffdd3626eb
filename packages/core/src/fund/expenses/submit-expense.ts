import * as z from 'zod/mini'
import { foldText } from '../../shared/fold-text.ts'
import { uuidInput } from '../../shared/id.ts'
import { ok, refuse } from '../../shared/result.ts'
import { fileIdsInput } from '../../shared/stored-file.ts'
import { lineInput, requiredLine, requiredText } from '../../shared/text-input.ts'
import { type CivilDate, civilDateInput } from '../../shared/time.ts'
import { politicalRefusal } from '../calls/share-amounts.ts'
import type { FundResult } from '../codes.ts'
import { centsOf, requiredAmount } from '../euros.ts'
import { readIban } from '../read-iban.ts'

/** What a bank can write of a name: one letter or digit at least. */
const isReadable = (text: string): boolean => text === '' || /[a-z0-9]/.test(foldText(text))

/** An IBAN however it is written, kept in capitals without spaces; or none. */
const maybeIban = z.string().check(
  z.maxLength(100),
  z.trim(),
  z.refine(text => text === '' || readIban(text) !== null, 'fund.iban_wrong'),
  z.overwrite((text: string) => readIban(text) ?? text),
)

/** What an expense says, whoever submits or changes it. */
export const expenseFields = {
  title: requiredLine(120),
  /** What it serves, among the purposes of the fund (R82). */
  purpose: requiredText(500),
  amount: requiredAmount.check(
    z.refine(text => !/^\d+\.\d\d$/.test(text) || centsOf(text) > 0n, 'fund.expense_zero'),
  ),
  incurredOn: civilDateInput,
  /** The line of the budget that it is held against; null where a decision of its own is asked for. */
  budgetLineId: z.nullable(uuidInput),
  /** The organisation that is paid, on the account that it entered; null for a supplier, by its name and an IBAN. */
  payeeId: z.nullable(uuidInput),
  payeeName: lineInput(70).check(z.refine(isReadable, 'fund.holder_unreadable')),
  iban: maybeIban,
  /** The account of an expense before this one, which is kept where no IBAN is typed. */
  accountId: z.nullable(uuidInput),
  fileIds: fileIdsInput,
}
const saidInput = z.object(expenseFields)
export type ExpenseSaid = z.output<typeof saidInput>

/**
 * Submits something that was spent, or has to be paid, for the coalition: by an organisation, or by the treasury for the
 * coalition itself. `bankLineId` is the movement of the bank by which it was paid already.
 */
export const submitExpenseInput = z.object({
  expenseId: uuidInput,
  organisationId: z.nullable(uuidInput),
  bankLineId: z.nullable(uuidInput),
  ...expenseFields,
})
export type SubmitExpense = z.output<typeof submitExpenseInput>

/** What an expense is measured by when it is submitted or changed. */
export type ExpenseFacts = {
  readonly organisationId: string | null
  /** Organisations that have signed. */
  readonly joinedIds: ReadonlySet<string>
  /** Those of them, and of all others, from whom the law keeps money of the fund (L9). */
  readonly politicalIds: ReadonlySet<string>
  /** Organisations that entered the account on which a supplier would be paid. */
  readonly ownerIds: readonly string[]
  /** Whether there is an account to pay on, or the bank has paid already. */
  readonly hasAccount: boolean
  /** Lines of budgets in force. */
  readonly lineIds: ReadonlySet<string>
  readonly today: CivilDate
}

type Said = Pick<ExpenseSaid, 'payeeId' | 'payeeName' | 'incurredOn' | 'budgetLineId'>

/** Refuses: `expense_other_payee`, `not_member`, `political_gets_nothing`, `expense_without_account`. */
const needPayee = (facts: ExpenseFacts, { payeeId, payeeName }: Said): FundResult<null> => {
  const { organisationId, joinedIds, politicalIds, ownerIds } = facts
  // Another organisation is paid for what it submits itself.
  if (payeeId !== null && organisationId !== null && payeeId !== organisationId)
    return refuse('fund.expense_other_payee', { field: 'payeeId' })
  const parts = [organisationId, payeeId, ...ownerIds].filter(one => one !== null)
  if (parts.some(one => politicalIds.has(one))) return { ok: false, error: politicalRefusal('payeeId') }
  if ([organisationId, payeeId].some(one => one !== null && !joinedIds.has(one)))
    return refuse('fund.not_member', { field: 'payeeId' })
  // A member is paid under its own name, so that its part in it is seen.
  if (payeeId === null && ownerIds.length > 0) return refuse('fund.expense_other_payee', { field: 'payeeId' })
  if (payeeId === null && payeeName === '')
    return refuse('fund.expense_without_account', { field: 'payeeName' })
  return facts.hasAccount
    ? ok(null)
    : refuse('fund.expense_without_account', { field: payeeId === null ? 'iban' : 'payeeId' })
}

/**
 * Whether an expense can be submitted as it is said. Refuses: as `needPayee`, `expense_in_future`, `budget_line_missing`.
 */
export const submitExpense = (facts: ExpenseFacts, said: Said): FundResult<null> => {
  const payee = needPayee(facts, said)
  if (!payee.ok) return payee
  if (said.incurredOn > facts.today) return refuse('fund.expense_in_future', { field: 'incurredOn' })
  return said.budgetLineId === null || facts.lineIds.has(said.budgetLineId)
    ? ok(null)
    : refuse('fund.budget_line_missing', { field: 'budgetLineId' })
}

/** A movement of the bank that an expense is made from: it went out, and nobody has said what it is. Refuses: `expense_line_differs`. */
export const needMovement = (
  line: { readonly state: string; readonly cents: bigint } | undefined,
  amountCents: bigint,
): FundResult<null> =>
  line?.state === 'waiting' && line.cents === -amountCents
    ? ok(null)
    : refuse('fund.expense_line_differs', { field: 'amount' })
