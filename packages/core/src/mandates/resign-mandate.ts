import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'
import { ok, refuse } from '../shared/result.ts'
import type { MandateResult } from './codes.ts'
import { type Mandate, mandateState } from './mandate-state.ts'

export const resignMandateInput = z.object({ mandateId: uuidInput })
export type ResignMandateInput = z.output<typeof resignMandateInput>

/** The holder gives the mandate back, at once. Refuses: `not_the_holder`, `already_over`. */
export const resignMandate = (
  facts: { readonly mandate: Mandate; readonly actorId: string },
  now: Date,
): MandateResult<{ resignedAt: Date }> => {
  if (facts.actorId !== facts.mandate.personId) return refuse('mandates.not_the_holder')
  const state = mandateState(facts.mandate, now)
  if (state !== 'active' && state !== 'accepted') return refuse('mandates.already_over')
  return ok({ resignedAt: now })
}
