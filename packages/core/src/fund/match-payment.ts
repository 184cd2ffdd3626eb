import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'
import { ok, refuse } from '../shared/result.ts'
import { textInput } from '../shared/text-input.ts'
import { type CivilDate, civilDateInput } from '../shared/time.ts'
import type { FundResult } from './codes.ts'
import { centsOf, requiredAmount } from './euros.ts'

/** Says for whom a line of the bank is. */
export const matchPaymentInput = z.object({ lineId: uuidInput, organisationId: uuidInput, year: z.int() })
export type MatchPaymentInput = z.output<typeof matchPaymentInput>

/** Takes that back: the line waits again, the promise is open again. */
export const undoMatchInput = z.object({ lineId: uuidInput })
export type UndoMatchInput = z.output<typeof undoMatchInput>

/** Says that a line is not a contribution, and why. */
export const ignoreLineInput = z.object({ lineId: uuidInput, reason: textInput(300) })
export type IgnoreLineInput = z.output<typeof ignoreLineInput>

/** Coins and notes that were handed over, with a receipt signed by name. */
export const recordCashInput = z.object({
  organisationId: uuidInput,
  year: z.int(),
  amount: requiredAmount,
  receivedOn: civilDateInput,
})
export type RecordCashInput = z.output<typeof recordCashInput>

/** What a match rests on, in the words of the page: `by_hand` is somebody's own eyes. */
export const contributionBases = [
  'reference_and_amount',
  'reference_other_amount',
  'account_and_amount',
  'by_hand',
  'cash',
] as const
export type ContributionBasis = (typeof contributionBases)[number]

export type LineState = 'waiting' | 'matched' | 'ignored'

/** Refuses: `line_matched`, `line_goes_out`, `pledge_missing`. */
export const matchPayment = (
  line: { readonly state: LineState; readonly cents: bigint },
  hasPledge: boolean,
): FundResult<null> => {
  if (line.state === 'matched') return refuse('fund.line_matched')
  if (line.cents <= 0n) return refuse('fund.line_goes_out')
  return hasPledge ? ok(null) : refuse('fund.pledge_missing', { field: 'organisationId' })
}

/** Refuses: `pledge_missing`, `amount_zero`, `received_in_future`. */
export const recordCash = (
  { amount, receivedOn }: RecordCashInput,
  facts: { readonly hasPledge: boolean; readonly today: CivilDate },
): FundResult<{ cents: bigint }> => {
  if (!facts.hasPledge) return refuse('fund.pledge_missing', { field: 'organisationId' })
  if (centsOf(amount) === 0n) return refuse('fund.amount_zero', { field: 'amount' })
  if (receivedOn > facts.today) return refuse('fund.received_in_future', { field: 'receivedOn' })
  return ok({ cents: centsOf(amount) })
}
