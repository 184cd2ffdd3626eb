import * as z from 'zod/mini'
import { uuidInput } from '../../shared/id.ts'
import { ok, refuse } from '../../shared/result.ts'
import type { CallResult } from '../call-codes.ts'
import { centsOf, requiredAmount } from '../euros.ts'
import type { ApplicationState, AskedShare } from './apply-to-call.ts'

/**
 * A partner agrees to its share, as it read it; or a host agrees to receive that share. `hasPurpose` is the partner's
 * word that it lies within its statutes, freely and without counterpart (L10).
 */
export const agreeToShareInput = z.object({
  applicationId: uuidInput,
  /** Whose share. */
  organisationId: uuidInput,
  asked: requiredAmount,
  as: z.enum(['partner', 'host']),
  hasPurpose: z.boolean(),
})
export type AgreeToShare = z.output<typeof agreeToShareInput>

/**
 * @param byOrganisationId for whom somebody agrees: the partner itself, or its host.
 * Refuses: `application_not_drafted`, `partner_missing`, `share_changed` where the share is no longer what was read,
 * `purpose_missing`.
 */
export const agreeToShare = (
  { state, shares }: { readonly state: ApplicationState; readonly shares: readonly AskedShare[] },
  input: AgreeToShare,
  byOrganisationId: string,
): CallResult<null> => {
  if (state !== 'drafted') return refuse('fund.application_not_drafted')
  const share = shares.find(one => one.organisationId === input.organisationId)
  const wanted = input.as === 'host' ? share?.hostId : share?.organisationId
  if (!share || wanted !== byOrganisationId) return refuse('fund.partner_missing')
  if (share.asked !== input.asked) return refuse('fund.share_changed')
  return input.as === 'partner' && centsOf(share.asked) > 0n && !input.hasPurpose
    ? refuse('fund.purpose_missing', { field: 'hasPurpose' })
    : ok(null)
}
