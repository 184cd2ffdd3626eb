import * as z from 'zod/mini'
import { amountText } from '../../shared/amount-text.ts'
import { uuidInput } from '../../shared/id.ts'
import { ok, refuse } from '../../shared/result.ts'
import { textInput } from '../../shared/text-input.ts'
import { civilDateInput } from '../../shared/time.ts'
import type { FundResult } from '../codes.ts'
import { amountMaxCents, eurosOf } from '../euros.ts'
import { readAmounts } from '../statement-amounts.ts'

const centsIn = (typed: string): bigint | null => {
  const read = readAmounts([typed])
  return read.kind === 'ask' ? null : (read.cents[0] ?? null)
}

/** An amount that somebody counted, kept as it travels; an account may be overdrawn. */
const countedAmount = z.string().check(
  z.maxLength(40),
  z.refine(typed => typed.trim() !== '', 'shared.required'),
  z.refine(typed => typed.trim() === '' || readAmounts([typed]).kind === 'read', 'fund.amount_ambiguous'),
  z.refine(
    typed => typed.trim() === '' || readAmounts([typed]).kind === 'ask' || centsIn(typed) !== null,
    'fund.amount_unreadable',
  ),
  z.refine(typed => (centsIn(typed) ?? 0n) <= amountMaxCents, 'fund.amount_too_large'),
  z.overwrite((typed: string) => {
    const cents = centsIn(typed)
    return cents === null ? typed.trim() : eurosOf(cents)
  }),
)

/** Prepares the closing of a year: what the bank says on its last day, and what the cash box held when it was counted. */
export const prepareClosingInput = z.object({
  startsOn: civilDateInput,
  bank: countedAmount,
  cash: countedAmount,
})
export type PrepareClosingInput = z.output<typeof prepareClosingInput>

/** Somebody else confirms it, and the year is closed; or sends it back and says why. */
export const answerClosingInput = z.object({
  closingId: uuidInput,
  answer: z.enum(['confirm', 'send_back']),
  reason: textInput(300),
})
export type AnswerClosingInput = z.output<typeof answerClosingInput>

/** Whoever prepared it takes it back. */
export const withdrawClosingInput = z.object({ closingId: uuidInput })
export type WithdrawClosingInput = z.output<typeof withdrawClosingInput>

/** What became of a preparation; null while it waits. `voided`: something was booked since, and it was made again. */
export const closingOutcomes = ['confirmed', 'sent_back', 'withdrawn', 'voided'] as const
export type ClosingOutcome = (typeof closingOutcomes)[number]

/** What the year ends with, as somebody counted it or as the books say. */
export type ClosingBalances = { readonly bankCents: bigint; readonly cashCents: bigint }

const both = (said: bigint, books: bigint) => ({
  said: amountText(eurosOf(said)),
  books: amountText(eurosOf(books)),
})

/**
 * What was counted has to be what the books say, of the bank and of the cash box.
 * Refuses: `closing_bank_differs`, `closing_cash_differs`, with both figures.
 */
export const checkCounted = (said: ClosingBalances, books: ClosingBalances): FundResult<null> => {
  if (said.bankCents !== books.bankCents)
    return refuse('fund.closing_bank_differs', {
      field: 'bank',
      params: both(said.bankCents, books.bankCents),
    })
  return said.cashCents === books.cashCents
    ? ok(null)
    : refuse('fund.closing_cash_differs', {
        field: 'cash',
        params: both(said.cashCents, books.cashCents),
      })
}

/** A preparation, as whoever answers it meets it. */
export type WaitingClosing = {
  readonly outcome: ClosingOutcome | null
  readonly preparedBy: string
  /** The organisation of whoever prepared it; null where they have none here. */
  readonly preparedFor: string | null
  /** Whether something was booked into the year since. */
  readonly isVoid: boolean
}

/**
 * For which organisation somebody answers: a member that is not that of whoever prepared it.
 * Refuses: `closing_settled`, `closing_own`, `closing_same_organisation`.
 */
export const answererOf = (
  { outcome, preparedBy, preparedFor }: WaitingClosing,
  person: { readonly personId: string; readonly organisationIds: readonly string[] },
): FundResult<string> => {
  if (outcome !== null) return refuse('fund.closing_settled')
  if (person.personId === preparedBy) return refuse('fund.closing_own')
  const other = person.organisationIds.find(one => one !== preparedFor)
  return other === undefined ? refuse('fund.closing_same_organisation') : ok(other)
}

/** Refuses: `closing_changed`, `closing_without_reason`. */
export const answerClosing = (
  { isVoid }: Pick<WaitingClosing, 'isVoid'>,
  { answer, reason }: Pick<AnswerClosingInput, 'answer' | 'reason'>,
): FundResult<null> => {
  if (answer === 'confirm') return isVoid ? refuse('fund.closing_changed') : ok(null)
  return reason === '' ? refuse('fund.closing_without_reason', { field: 'reason' }) : ok(null)
}

/** Refuses: `closing_settled`, `closing_not_own`. */
export const withdrawClosing = (
  { outcome, preparedBy }: Pick<WaitingClosing, 'outcome' | 'preparedBy'>,
  personId: string,
): FundResult<null> => {
  if (outcome !== null) return refuse('fund.closing_settled')
  return personId === preparedBy ? ok(null) : refuse('fund.closing_not_own')
}
