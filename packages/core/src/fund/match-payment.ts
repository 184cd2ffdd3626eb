import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'
import { ok, refuse } from '../shared/result.ts'
import { textInput } from '../shared/text-input.ts'
import type { FundResult } from './codes.ts'
import { type RefundFacts, refundOverpayment } from './move-overpayment.ts'

/** Says for whom a line of the bank is. */
export const matchPaymentInput = z.object({ lineId: uuidInput, organisationId: uuidInput, year: z.int() })
export type MatchPaymentInput = z.output<typeof matchPaymentInput>

/** Takes that back: the line waits again, the promise is open again. */
export const undoMatchInput = z.object({ lineId: uuidInput })
export type UndoMatchInput = z.output<typeof undoMatchInput>

/**
 * What a line can be that is no contribution: a charge of the bank, cash that was taken there, what was paid by card and
 * arrives from its provider, the carrier's own sales that came with it and are passed on, something else.
 */
export const asideKinds = ['bank_charge', 'deposit', 'card_payout', 'outside', 'other'] as const
export type AsideKind = (typeof asideKinds)[number]

/** The same, a payment of the fund that the bank carried out, and what a project paid back. */
export const lineAsides = [...asideKinds, 'payout', 'project_return'] as const

/** Says that a line is not a contribution, what it is, and why. */
export const ignoreLineInput = z.object({
  lineId: uuidInput,
  as: z.enum(asideKinds),
  reason: textInput(300),
})
export type IgnoreLineInput = z.output<typeof ignoreLineInput>

/** What a match rests on, in the words of the page: `by_hand` is somebody's own eyes. */
export const contributionBases = [
  'reference_and_amount',
  'reference_other_amount',
  'account_and_amount',
  'by_hand',
  'cash',
  'card',
  'moved',
  'refund',
] as const
export type ContributionBasis = (typeof contributionBases)[number]

export type LineState = 'waiting' | 'matched' | 'ignored'

/** A line is sorted once; what it was taken for is undone first. Refuses: `line_matched`, `line_set_aside`. */
export const whileWaiting = (state: LineState): FundResult<null> => {
  if (state === 'waiting') return ok(null)
  return refuse(state === 'matched' ? 'fund.line_matched' : 'fund.line_set_aside')
}

/** What a line that is set aside has to agree with. */
export type AsideFacts = {
  /** What the bank charged so far. */
  readonly chargesCents: bigint
  /** What came with payments by card, is the carrier's own and was not passed on yet. */
  readonly outsideCents: bigint
  /** Whether the provider of payments by card announced this amount, and it has not arrived. */
  readonly hasPayout: boolean
}

/**
 * What goes out and is nothing else says why. Refuses: `line_matched`, `line_set_aside`, `aside_without_reason`, `deposit_goes_out`, `charge_comes_in`: no bank gives back more than it took,
 * and what others read of charges would tell a payment that was taken for one; `card_no_payout`, `outside_not_there`.
 */
export const ignoreLine = (
  line: { readonly state: LineState; readonly cents: bigint },
  { as, reason }: Pick<IgnoreLineInput, 'as' | 'reason'>,
  { chargesCents, outsideCents, hasPayout }: AsideFacts,
): FundResult<null> => {
  const waits = whileWaiting(line.state)
  if (!waits.ok) return waits
  if (as === 'other' && reason.trim() === '') return refuse('fund.aside_without_reason', { field: 'reason' })
  if (as === 'bank_charge' && line.cents > chargesCents) return refuse('fund.charge_comes_in')
  if (as === 'card_payout' && !hasPayout) return refuse('fund.card_no_payout')
  if (as === 'outside' && (line.cents > 0n || -line.cents > outsideCents))
    return refuse('fund.outside_not_there')
  return as === 'deposit' && line.cents < 0n ? refuse('fund.deposit_goes_out') : ok(null)
}

/**
 * What came in is a contribution, where something was promised; what went out can be the refund of an overpayment.
 * Refuses: `line_matched`, `line_set_aside`, `line_goes_out`, `pledge_missing`, as `refundOverpayment`.
 */
export const matchPayment = (
  line: { readonly state: LineState; readonly cents: bigint },
  hasPledge: boolean,
  refund: RefundFacts,
): FundResult<null> => {
  const waits = whileWaiting(line.state)
  if (!waits.ok) return waits
  if (line.cents <= 0n)
    return refund.overCents > 0n ? refundOverpayment(-line.cents, refund) : refuse('fund.line_goes_out')
  return hasPledge ? ok(null) : refuse('fund.pledge_missing', { field: 'organisationId' })
}
