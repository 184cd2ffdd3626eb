import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'
import { ok, refuse } from '../shared/result.ts'
import { type CivilDate, civilDateInput } from '../shared/time.ts'
import type { FundResult } from './codes.ts'
import { centsOf, requiredAmount } from './euros.ts'

/** Coins and notes that were handed over; the organisation has its receipt by mail. */
export const recordCashInput = z.object({
  organisationId: uuidInput,
  year: z.int(),
  amount: requiredAmount,
  receivedOn: civilDateInput,
})
export type RecordCashInput = z.output<typeof recordCashInput>

/** Takes back cash that was recorded by mistake. */
export const undoCashInput = z.object({ contributionId: uuidInput })
export type UndoCashInput = z.output<typeof undoCashInput>

/** Refuses: `pledge_missing`, `amount_zero`, `received_in_future`, `received_too_early` before the year that precedes the promise's. */
export const recordCash = (
  { amount, receivedOn, year }: RecordCashInput,
  facts: { readonly hasPledge: boolean; readonly today: CivilDate },
): FundResult<{ cents: bigint }> => {
  if (!facts.hasPledge) return refuse('fund.pledge_missing', { field: 'organisationId' })
  if (centsOf(amount) === 0n) return refuse('fund.amount_zero', { field: 'amount' })
  if (receivedOn > facts.today) return refuse('fund.received_in_future', { field: 'receivedOn' })
  if (receivedOn < `${year - 1}-01-01`) return refuse('fund.received_too_early', { field: 'receivedOn' })
  return ok({ cents: centsOf(amount) })
}
