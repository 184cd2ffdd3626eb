import * as z from 'zod/mini'
import { uuidInput } from '../../shared/id.ts'
import { ok, refuse } from '../../shared/result.ts'
import { textInput } from '../../shared/text-input.ts'
import { type CivilDate, civilDateInput } from '../../shared/time.ts'
import type { FundResult } from '../codes.ts'
import { centsOf, requiredAmount } from '../euros.ts'

/** How dues came in without a statement of the bank. */
export const handedMeans = ['cash', 'cheque', 'transfer'] as const
/** The same, and what a movement of the bank brought. */
export const duesMeans = [...handedMeans, 'bank'] as const
export type DuesMeans = (typeof duesMeans)[number]

/** What somebody paid, written down by whoever keeps the dues. */
export const recordDuesInput = z.object({
  campaignId: uuidInput,
  personId: uuidInput,
  amount: requiredAmount,
  receivedOn: civilDateInput,
  means: z.enum(handedMeans),
})
export type RecordDuesInput = z.output<typeof recordDuesInput>

/** Takes a payment back, and with it what it gave. */
export const takeBackDuesInput = z.object({ paymentId: uuidInput, reason: textInput(300) })
export type TakeBackDuesInput = z.output<typeof takeBackDuesInput>

/** Refuses: `dues_not_member`, `amount_zero`, `received_in_future`. */
export const recordDues = (
  { amount, receivedOn }: RecordDuesInput,
  { isMember, today }: { readonly isMember: boolean; readonly today: CivilDate },
): FundResult<{ cents: bigint }> => {
  if (!isMember) return refuse('fund.dues_not_member', { field: 'personId' })
  if (centsOf(amount) === 0n) return refuse('fund.amount_zero', { field: 'amount' })
  return receivedOn > today
    ? refuse('fund.received_in_future', { field: 'receivedOn' })
    : ok({ cents: centsOf(amount) })
}

/** Refuses: `dues_payment_gone`, `dues_reason_missing`. */
export const takeBackDues = (stands: boolean, { reason }: TakeBackDuesInput): FundResult<null> => {
  if (!stands) return refuse('fund.dues_payment_gone')
  return reason === '' ? refuse('fund.dues_reason_missing', { field: 'reason' }) : ok(null)
}
