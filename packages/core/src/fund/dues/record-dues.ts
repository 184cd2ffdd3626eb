import * as z from 'zod/mini'
import { amountText } from '../../shared/amount-text.ts'
import { uuidInput } from '../../shared/id.ts'
import { ok, refuse } from '../../shared/result.ts'
import { textInput } from '../../shared/text-input.ts'
import { type CivilDate, civilDateInput } from '../../shared/time.ts'
import type { FundResult } from '../codes.ts'
import { centsOf, eurosOf, requiredAmount } from '../euros.ts'
import { type DuesScheme, highestCents } from './dues-scheme.ts'

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

/** More than so many times the most that is asked of one member is a slip of the hand. */
const timesAtMost = 20n

export type RecordFacts = {
  readonly isMember: boolean
  readonly today: CivilDate
  readonly campaign: { readonly scheme: DuesScheme; readonly fromOn: CivilDate }
}

/** The first day on which somebody can have paid: a year before the year in which the time begins. */
const earliestDay = (fromOn: CivilDate) =>
  `${String(Number(fromOn.slice(0, 4)) - 1).padStart(4, '0')}-01-01` as CivilDate

/** Refuses: `dues_not_member`, `amount_zero`, `dues_amount_high`, `received_in_future`, `dues_received_early`. */
export const recordDues = (
  { amount, receivedOn }: RecordDuesInput,
  { isMember, today, campaign }: RecordFacts,
): FundResult<{ cents: bigint }> => {
  if (!isMember) return refuse('fund.dues_not_member', { field: 'personId' })
  if (centsOf(amount) === 0n) return refuse('fund.amount_zero', { field: 'amount' })
  const most = timesAtMost * highestCents(campaign.scheme)
  if (centsOf(amount) > most)
    return refuse('fund.dues_amount_high', {
      field: 'amount',
      params: { maximum: amountText(eurosOf(most)) },
    })
  if (receivedOn > today) return refuse('fund.received_in_future', { field: 'receivedOn' })
  const earliest = earliestDay(campaign.fromOn)
  return receivedOn < earliest
    ? refuse('fund.dues_received_early', { field: 'receivedOn', params: { earliest } })
    : ok({ cents: centsOf(amount) })
}

/** Refuses: `dues_payment_gone`, `dues_reason_missing`. */
export const takeBackDues = (stands: boolean, { reason }: TakeBackDuesInput): FundResult<null> => {
  if (!stands) return refuse('fund.dues_payment_gone')
  return reason === '' ? refuse('fund.dues_reason_missing', { field: 'reason' }) : ok(null)
}
