import * as z from 'zod/mini'
import { uuidInput } from '../../shared/id.ts'
import { ok, refuse } from '../../shared/result.ts'
import { requiredLine } from '../../shared/text-input.ts'
import { type CivilDate, civilDateInput } from '../../shared/time.ts'
import type { CallResult } from '../call-codes.ts'
import { centsOf, requiredAmount } from '../euros.ts'

/** Says that a project has money from outside, and from whom: what others may still give becomes less. */
export const confirmMoneyInput = z.object({
  moneyId: uuidInput,
  applicationId: uuidInput,
  source: requiredLine(200),
  amount: requiredAmount,
  confirmedOn: civilDateInput,
})
export type ConfirmMoney = z.output<typeof confirmMoneyInput>

/**
 * It is a fact, so that no room holds it back: gifts that are too much because of it go back when giving ends.
 * Refuses: `application_missing`, `result_frozen`, `confirmed_nothing`, `confirmed_in_future`.
 */
export const confirmMoney = (
  facts: { readonly isSubmitted: boolean; readonly isFrozen: boolean; readonly today: CivilDate },
  { amount, confirmedOn }: Pick<ConfirmMoney, 'amount' | 'confirmedOn'>,
): CallResult<null> => {
  if (!facts.isSubmitted) return refuse('fund.application_missing')
  if (facts.isFrozen) return refuse('fund.result_frozen')
  if (centsOf(amount) === 0n) return refuse('fund.confirmed_nothing', { field: 'amount' })
  return confirmedOn > facts.today ? refuse('fund.confirmed_in_future', { field: 'confirmedOn' }) : ok(null)
}
