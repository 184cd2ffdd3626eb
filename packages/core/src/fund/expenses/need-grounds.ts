import { amountText } from '../../shared/amount-text.ts'
import { ok, refuse } from '../../shared/result.ts'
import { politicalRefusal } from '../calls/share-amounts.ts'
import type { FundResult } from '../codes.ts'
import { eurosOf } from '../euros.ts'

/** What an expense rests on, as it stands now. */
export type GroundFacts = {
  readonly purpose: string
  /** Whether whoever submits it, is paid, or owns the account is a political group. */
  readonly isPolitical: boolean
  /** Whether more is asked of it. */
  readonly isIncomplete: boolean
  /** Whether the decision that it cites is in force: the budget of its line, or its own. */
  readonly hasDecision: boolean
  readonly amountCents: bigint
  /** What its line has left beside it, or what its own decision gives. */
  readonly leftCents: bigint
  /**
   * What the fund shows as free, less what was approved and is not paid yet: never the real balance, which would tell what
   * one organisation paid. Null where the bank has paid already.
   */
  readonly shownFreeCents: bigint | null
}

/**
 * What holds of an expense when it is approved: a decision and a purpose (R82), nobody whom the law keeps money from (L9),
 * nothing that is still asked for, and room in its line and in what the fund shows. Refuses: `expense_incomplete`,
 * `expense_without_ground`, `payout_without_purpose`, `political_gets_nothing`, `expense_beyond_line`, `expense_beyond_free`.
 */
export const needGrounds = (facts: GroundFacts): FundResult<null> => {
  if (facts.isIncomplete) return refuse('fund.expense_incomplete')
  if (!facts.hasDecision) return refuse('fund.expense_without_ground')
  if (facts.purpose.trim() === '') return refuse('fund.payout_without_purpose', { field: 'purpose' })
  if (facts.isPolitical) return { ok: false, error: politicalRefusal('payeeId') }
  if (facts.amountCents > facts.leftCents)
    return refuse('fund.expense_beyond_line', {
      params: { left: amountText(eurosOf(facts.leftCents > 0n ? facts.leftCents : 0n)) },
    })
  return facts.shownFreeCents !== null && facts.amountCents > facts.shownFreeCents
    ? refuse('fund.expense_beyond_free')
    : ok(null)
}
