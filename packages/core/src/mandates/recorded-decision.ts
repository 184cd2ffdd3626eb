import { ok, refuse } from '../shared/result.ts'
import type { MandateResult } from './codes.ts'

/** How a body decided. */
export const decisionMethods = [
  'simple_majority',
  'consent_decision',
  'election_without_candidate',
  'advice_process',
  'sortition',
  'unanimity',
] as const
export type DecisionMethod = (typeof decisionMethods)[number]

/** What shows that it was decided: the founding act, a paper, a ballot held here. */
export const decisionProofs = ['founding', 'paper', 'ballot'] as const
export type DecisionProof = (typeof decisionProofs)[number]

/** A decision of the register, as the acts that cite it read it. */
export type RecordedDecision = {
  readonly decisionId: string
  readonly bodyId: string
  readonly proof: DecisionProof
  /** The person whose mandate the decision ends; null for any other decision. */
  readonly subjectPersonId: string | null
  /** Countersigned, or recorded where nobody else may countersign. */
  readonly effective: boolean
}

/**
 * Members of the body who may sign after the recorder: never the recorder, never the person under recall (R111).
 * When there is nobody, the recorder's signature is enough and the register shows it.
 */
export const possibleCountersigners = (facts: {
  readonly memberIds: readonly string[]
  readonly recordedBy: string
  readonly subjectPersonId: string | null
}): string[] =>
  [...new Set(facts.memberIds)].filter(
    personId => personId !== facts.recordedBy && personId !== facts.subjectPersonId,
  )

/**
 * Whether a decision that waits for its second signature has lapsed: the body that took it is no more, and nobody can
 * say for it any longer that it did.
 */
export const hasLapsed = (
  decision: Pick<RecordedDecision, 'effective'>,
  body: { readonly dissolvedAt: Date | string | null } | undefined,
): boolean => !decision.effective && (body?.dissolvedAt ?? null) !== null

/**
 * Whether a decision about the tree is in force and was taken by one of these bodies.
 * Refuses: `decision_not_countersigned`, `decision_not_from_above`, `decision_is_recall`.
 */
export const decidedBy = (decision: RecordedDecision, bodyIds: readonly string[]): MandateResult<null> => {
  if (!decision.effective) return refuse('mandates.decision_not_countersigned', { field: 'decisionId' })
  if (!bodyIds.includes(decision.bodyId))
    return refuse('mandates.decision_not_from_above', { field: 'decisionId' })
  if (decision.subjectPersonId !== null) return refuse('mandates.decision_is_recall', { field: 'decisionId' })
  return ok(null)
}
