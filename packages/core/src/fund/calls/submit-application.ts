import * as z from 'zod/mini'
import { uuidInput } from '../../shared/id.ts'
import { ok, refuse } from '../../shared/result.ts'
import type { CallResult } from '../call-codes.ts'
import { centsOf } from '../euros.ts'
import { type ApplyFacts, type ApplyToCall, applyToCall } from './apply-to-call.ts'

/** Hands an application in. */
export const submitApplicationInput = z.object({ applicationId: uuidInput })

/** What a partner, and its host, agreed to. */
export type Agreement = {
  readonly organisationId: string
  readonly isAgreed: boolean
  /** It said that this lies within its statutes, freely and without counterpart (L10). */
  readonly hasPurpose: boolean
  readonly isHostAgreed: boolean
}

/**
 * The lead hands an application in: each partner has agreed to its own share and said that it lies within its statutes
 * (L10), and each host has agreed to receive for another.
 * Refuses: as `applyToCall`, `not_lead`, `consent_missing`, `purpose_missing`, `host_consent_missing`.
 */
export const submitApplication = (
  facts: ApplyFacts,
  application: ApplyToCall,
  agreements: readonly Agreement[],
  byOrganisationId: string,
): CallResult<null> => {
  const applied = applyToCall(facts, application)
  if (!applied.ok) return applied
  if (application.leadId !== byOrganisationId) return refuse('fund.not_lead')
  for (const [at, { organisationId, asked, hostId }] of application.shares.entries()) {
    const field = `shares.${at}.organisationId`
    const agreed = agreements.find(one => one.organisationId === organisationId)
    if (!agreed?.isAgreed) return refuse('fund.consent_missing', { field })
    if (!agreed.hasPurpose && centsOf(asked) > 0n) return refuse('fund.purpose_missing', { field })
    if (hostId !== null && !agreed.isHostAgreed)
      return refuse('fund.host_consent_missing', { field: `shares.${at}.hostId` })
  }
  return ok(null)
}
