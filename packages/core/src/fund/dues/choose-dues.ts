import * as z from 'zod/mini'
import { uuidInput } from '../../shared/id.ts'
import { ok, refuse } from '../../shared/result.ts'
import { textInput } from '../../shared/text-input.ts'
import type { FundResult } from '../codes.ts'
import { amountInput, centsOf } from '../euros.ts'
import type { DuesScheme } from './dues-scheme.ts'

/**
 * What a member agrees to pay: `amount` where each decides, the name of a `step` where there is a scale, neither where the
 * amount is fixed. They then have a reference.
 */
export const chooseDuesInput = z.object({ campaignId: uuidInput, amount: amountInput, step: textInput(60) })
export type ChooseDuesInput = z.output<typeof chooseDuesInput>

/** Refuses: `dues_closed`, `dues_amount_missing`, `dues_amount_zero`, `dues_amount_low`, `dues_step_missing`. */
export const chooseDues = (
  { scheme, isClosed }: { readonly scheme: DuesScheme; readonly isClosed: boolean },
  { amount, step }: ChooseDuesInput,
): FundResult<{ chosenCents: bigint | null; step: string }> => {
  if (isClosed) return refuse('fund.dues_closed')
  if (scheme.kind === 'fixed') return ok({ chosenCents: null, step: '' })
  if (scheme.kind === 'scale') {
    const found = scheme.steps.find(one => one.name === step)
    return found
      ? ok({ chosenCents: centsOf(found.amount), step: found.name })
      : refuse('fund.dues_step_missing', { field: 'step' })
  }
  if (amount === '') return refuse('fund.dues_amount_missing', { field: 'amount' })
  const cents = centsOf(amount)
  if (cents === 0n) return refuse('fund.dues_amount_zero', { field: 'amount' })
  if (cents < centsOf(scheme.minimum))
    return refuse('fund.dues_amount_low', { field: 'amount', params: { minimum: scheme.minimum } })
  return ok({ chosenCents: cents, step: '' })
}
