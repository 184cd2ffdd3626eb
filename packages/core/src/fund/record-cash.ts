import * as z from 'zod/mini'
import { amountText } from '../shared/amount-text.ts'
import { uuidInput } from '../shared/id.ts'
import { ok, refuse } from '../shared/result.ts'
import { type CivilDate, civilDateInput } from '../shared/time.ts'
import type { FundResult } from './codes.ts'
import { centsOf, eurosOf, requiredAmount } from './euros.ts'
import { yearInput } from './year-input.ts'

/** Coins and notes that were handed over; the organisation has its receipt by mail. */
export const recordCashInput = z.object({
  organisationId: uuidInput,
  year: yearInput,
  amount: requiredAmount,
  receivedOn: civilDateInput,
})
export type RecordCashInput = z.output<typeof recordCashInput>

/** Takes back cash that was recorded by mistake. */
export const undoCashInput = z.object({ contributionId: uuidInput })
export type UndoCashInput = z.output<typeof undoCashInput>

/** So many times what was promised, or a thousand euros where that is more, is a slip: nobody hands that over. */
const timesAtMost = 20n
const alwaysLikelyCents = 100_000n

export type CashFacts = {
  /** What the organisation promised for the year; null where it promised nothing. */
  readonly pledgedCents: bigint | null
  readonly today: CivilDate
  /** The first day of the books, where balances of the evening before were taken over; null where none were. */
  readonly booksFrom: CivilDate | null
}

/**
 * Refuses: `pledge_missing`, `amount_zero`, `cash_amount_high`, `received_in_future`, `received_too_early` before the year
 * that precedes the promise's, `cash_in_balances`.
 */
export const recordCash = (
  { amount, receivedOn, year }: RecordCashInput,
  { pledgedCents, today, booksFrom }: CashFacts,
): FundResult<{ cents: bigint }> => {
  if (pledgedCents === null) return refuse('fund.pledge_missing', { field: 'organisationId' })
  if (centsOf(amount) === 0n) return refuse('fund.amount_zero', { field: 'amount' })
  const likely = timesAtMost * pledgedCents
  const most = likely > alwaysLikelyCents ? likely : alwaysLikelyCents
  if (centsOf(amount) > most)
    return refuse('fund.cash_amount_high', {
      field: 'amount',
      params: { maximum: amountText(eurosOf(most)) },
    })
  if (receivedOn > today) return refuse('fund.received_in_future', { field: 'receivedOn' })
  if (receivedOn < `${year - 1}-01-01`) return refuse('fund.received_too_early', { field: 'receivedOn' })
  // It is in the balance of that evening.
  if (booksFrom !== null && receivedOn < booksFrom)
    return refuse('fund.cash_in_balances', { field: 'receivedOn', params: { from: booksFrom } })
  return ok({ cents: centsOf(amount) })
}
