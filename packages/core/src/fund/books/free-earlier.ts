import * as z from 'zod/mini'
import type { EffectKind } from '../../mandates/decision-effect.ts'
import { amountText } from '../../shared/amount-text.ts'
import { ok, refuse } from '../../shared/result.ts'
import { requiredText } from '../../shared/text-input.ts'
import type { FundResult } from '../codes.ts'
import { centsOf, eurosOf, requiredAmount } from '../euros.ts'

/** Money that was promised to projects before the fund came here, and is free from then on. */
export const freeEarlierInput = z.object({ amount: requiredAmount, reason: requiredText(2000) })
export type FreeEarlier = z.output<typeof freeEarlierInput>

/**
 * Frees money that was taken over as promised to projects which are not here: to pay such a project, the same decision
 * frees it and decides the expense. Big, as everything that says what money is for.
 */
export const freeEarlier: EffectKind<FreeEarlier> = {
  kind: 'free_earlier',
  input: freeEarlierInput,
  traits: [],
  isBig: () => true,
  gains: () => [],
  loses: () => [],
  mayDecide: () => false,
  describe: (_tree, { amount, reason }) => ({ amount: amountText(amount), reason }),
  next: tree => ok(tree),
}

/** Refuses: `amount_zero`, `earlier_beyond`. @param earlierCents what is promised so by now. */
export const mayFreeEarlier = (earlierCents: bigint, { amount }: FreeEarlier): FundResult<null> => {
  if (centsOf(amount) === 0n) return refuse('fund.amount_zero', { field: 'amount' })
  return centsOf(amount) > earlierCents
    ? refuse('fund.earlier_beyond', {
        field: 'amount',
        params: { left: amountText(eurosOf(earlierCents)) },
      })
    : ok(null)
}
