import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'
import { ok, refuse } from '../shared/result.ts'
import type { MandateResult } from './codes.ts'
import { possibleCountersigners } from './recorded-decision.ts'

export const countersignDecisionInput = z.object({ decisionId: uuidInput })
export type CountersignDecisionInput = z.output<typeof countersignDecisionInput>

export type CountersignDecisionFacts = {
  readonly signerId: string
  /** Members of the body that decided. */
  readonly memberIds: readonly string[]
  readonly decision: {
    readonly recordedBy: string
    readonly subjectPersonId: string | null
    readonly effective: boolean
    /** Its body ended first. */
    readonly lapsed: boolean
  }
}

/**
 * A second member says that the body did decide this; the decision takes effect.
 * Refuses: `already_countersigned`, `decision_lapsed`, `countersigner_recorded_it`, `countersigner_under_recall` (R111),
 * `countersigner_not_member`.
 */
export const countersignDecision = (
  { signerId, memberIds, decision }: CountersignDecisionFacts,
  now: Date,
): MandateResult<{ countersignedBy: string; countersignedAt: Date }> => {
  if (decision.effective) return refuse('mandates.already_countersigned')
  if (decision.lapsed) return refuse('mandates.decision_lapsed')
  if (signerId === decision.recordedBy) return refuse('mandates.countersigner_recorded_it')
  if (signerId === decision.subjectPersonId) return refuse('mandates.countersigner_under_recall')
  if (!possibleCountersigners({ memberIds, ...decision }).includes(signerId))
    return refuse('mandates.countersigner_not_member')
  return ok({ countersignedBy: signerId, countersignedAt: now })
}
