import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'
import { ok, refuse } from '../shared/result.ts'
import { requiredText } from '../shared/text-input.ts'
import type { FundResult } from './codes.ts'

/** Says that an organisation is a party or a political group, or that it is none: the fund then keeps to L9. */
export const namePoliticalInput = z.object({
  organisationId: uuidInput,
  isPolitical: z.boolean(),
  reason: requiredText(500),
})
export type NamePolitical = z.output<typeof namePoliticalInput>

/**
 * Whether the treasury may say so of that organisation (L9). That it is none is said by somebody of another one, since
 * money may go to it from then on; who holds the account is no political group.
 * Refuses: `carrier_political`, `political_own`.
 */
export const namePolitical = (
  { isPolitical }: Pick<NamePolitical, 'isPolitical'>,
  facts: { readonly isCarrier: boolean; readonly isOwn: boolean },
): FundResult<null> => {
  if (isPolitical && facts.isCarrier) return refuse('fund.carrier_political', { field: 'organisationId' })
  return !isPolitical && facts.isOwn ? refuse('fund.political_own', { field: 'organisationId' }) : ok(null)
}
