import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'
import { ok, refuse } from '../shared/result.ts'
import type { MandateResult } from './codes.ts'
import type { DecisionState } from './settle-decision.ts'

export const withdrawDecisionInput = z.object({ decisionId: uuidInput })
export type WithdrawDecision = z.output<typeof withdrawDecisionInput>

/**
 * Whoever proposed a decision takes it back while it waits for its first yes; once everybody was asked it is theirs.
 * Refuses: `not_the_proposer`, `already_open`, `decision_settled`.
 */
export const withdrawDecision = (
  decision: { readonly state: DecisionState; readonly proposedBy: string },
  personId: string,
): MandateResult<null> => {
  if (decision.proposedBy !== personId) return refuse('mandates.not_the_proposer')
  if (decision.state === 'open') return refuse('mandates.already_open')
  return decision.state === 'asking' ? ok(null) : refuse('mandates.decision_settled')
}
