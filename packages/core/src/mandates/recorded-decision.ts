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
