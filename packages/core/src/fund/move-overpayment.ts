import * as z from 'zod/mini'
import { amountText } from '../shared/amount-text.ts'
import { uuidInput } from '../shared/id.ts'
import { ok, refuse } from '../shared/result.ts'
import type { FundResult } from './codes.ts'
import { centsOf, eurosOf, requiredAmount } from './euros.ts'

/**
 * Counts what an organisation paid beyond its promise of one year for its promise of another year. Never for another
 * organisation: whose money it is, is not the treasury's to say.
 */
export const moveOverpaymentInput = z.object({
  organisationId: uuidInput,
  year: z.int(),
  toYear: z.int(),
  amount: requiredAmount,
})
export type MoveOverpaymentInput = z.output<typeof moveOverpaymentInput>

/** Takes that back: both promises stand as they did. */
export const undoMoveInput = z.object({ moveId: uuidInput })
export type UndoMoveInput = z.output<typeof undoMoveInput>

export type MoveFacts = {
  /** Paid beyond what was promised, in cents. */
  readonly overCents: bigint
  /** What is open of the promise that it is moved to; null where there is none. */
  readonly leftCents: bigint | null
}

/** Refuses: `amount_zero`, `move_beyond_over`, `pledge_missing`, `move_beyond_left`. */
export const moveOverpayment = (
  { overCents, leftCents }: MoveFacts,
  { amount }: Pick<MoveOverpaymentInput, 'amount'>,
): FundResult<{ readonly cents: bigint }> => {
  const cents = centsOf(amount)
  const said = (max: bigint) => ({ field: 'amount', params: { left: amountText(eurosOf(max)) } }) as const
  if (cents === 0n) return refuse('fund.amount_zero', { field: 'amount' })
  if (cents > overCents) return refuse('fund.move_beyond_over', said(overCents))
  if (leftCents === null) return refuse('fund.pledge_missing', { field: 'toYear' })
  return cents > leftCents ? refuse('fund.move_beyond_left', said(leftCents)) : ok({ cents })
}

export type RefundFacts = {
  readonly overCents: bigint
  /** The account that the bank gave the money to; empty where its file says none. */
  readonly iban: string
  /** Accounts from which the organisation paid. */
  readonly knownIbans: readonly string[]
}

/**
 * Whether money that went out can have been the refund of an overpayment: no more than what was paid beyond the promise,
 * and on an account that it was paid from, where the bank says the account.
 * Refuses: `refund_beyond_over`, `refund_other_account`.
 * @param cents what went out, more than zero.
 */
export const refundOverpayment = (
  cents: bigint,
  { overCents, iban, knownIbans }: RefundFacts,
): FundResult<null> => {
  if (cents > overCents)
    return refuse('fund.refund_beyond_over', {
      field: 'organisationId',
      params: { left: amountText(eurosOf(overCents)) },
    })
  const isKnown = iban === '' || knownIbans.length === 0 || knownIbans.includes(iban)
  return isKnown ? ok(null) : refuse('fund.refund_other_account', { field: 'organisationId' })
}
