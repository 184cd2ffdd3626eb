import * as z from 'zod/mini'
import { uuidInput } from '../../shared/id.ts'
import { ok, refuse } from '../../shared/result.ts'
import { requiredText } from '../../shared/text-input.ts'
import type { CallResult } from '../call-codes.ts'
import type { ApplicationState } from './apply-to-call.ts'

/** Takes an application back, for good. */
export const withdrawApplicationInput = z.object({ applicationId: uuidInput, reason: requiredText(500) })

/**
 * The lead takes an application back until the results of the call are frozen; afterwards it declines what it gets.
 * Refuses: `not_lead`, `application_settled`, `result_frozen`.
 */
export const withdrawApplication = (
  facts: { readonly state: ApplicationState; readonly leadId: string; readonly isFrozen: boolean },
  byOrganisationId: string,
): CallResult<null> => {
  if (facts.leadId !== byOrganisationId) return refuse('fund.not_lead')
  if (facts.state === 'withdrawn') return refuse('fund.application_settled')
  return facts.isFrozen ? refuse('fund.result_frozen') : ok(null)
}
