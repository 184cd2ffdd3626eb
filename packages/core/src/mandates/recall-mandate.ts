import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'
import { ok, refuse } from '../shared/result.ts'
import { defaultZone, type Zone } from '../shared/time.ts'
import type { MandateResult } from './codes.ts'
import { isPending, type Mandate, mandateState } from './mandate-state.ts'
import type { RecordedDecision } from './recorded-decision.ts'

export const recallMandateInput = z.object({ mandateId: uuidInput, decisionId: uuidInput })
export type RecallMandateInput = z.output<typeof recallMandateInput>

export type RecallMandateFacts = {
  readonly mandate: Mandate
  readonly decision: RecordedDecision
  /** The body of the mandate and those above it. */
  readonly mandatingBodyIds: readonly string[]
  readonly zone?: Zone
}

/**
 * Ends a mandate by a decision of the body that gave it: any time, no cause needed, rights gone at `now` (R111).
 * The decision names the person and is countersigned; it needs nothing from the holder. What was done before
 * stays valid.
 * Refuses: `already_over`, `decision_is_no_recall`, `decision_not_countersigned`, `decision_of_another_body`.
 */
export const recallMandate = (
  { mandate, decision, mandatingBodyIds, zone = defaultZone }: RecallMandateFacts,
  now: Date,
): MandateResult<{ recalledAt: Date; recallDecisionId: string }> => {
  if (!isPending(mandateState(mandate, now, zone))) return refuse('mandates.already_over')
  if (decision.subjectPersonId !== mandate.personId)
    return refuse('mandates.decision_is_no_recall', { field: 'decisionId' })
  if (!decision.effective) return refuse('mandates.decision_not_countersigned', { field: 'decisionId' })
  if (!mandatingBodyIds.includes(decision.bodyId))
    return refuse('mandates.decision_of_another_body', { field: 'decisionId' })
  return ok({ recalledAt: now, recallDecisionId: decision.decisionId })
}
