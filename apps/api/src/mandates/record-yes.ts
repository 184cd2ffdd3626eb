import { signYes } from '@reliance/core/mandates/answer-decision.ts'
import type { Weight } from '@reliance/core/mandates/weigh-decision.ts'
import type { DecisionRow } from '@reliance/db/mandates/decisions.ts'
import { saveAnswer } from '@reliance/db/mandates/decisions.ts'
import { unwrap } from '../boundary/rule-error.ts'
import type { MutationContext } from '../boundary/use-case.ts'
import type { Told } from './ask-electors.ts'
import { isSigned, mandateFor } from './mandate-for.ts'
import { decidesThere, type Voice } from './voices.ts'

/**
 * The yes of whoever proposes. It is counted as any other: not where their voice does not count yet, and not where they
 * gain while others could answer. A mandate that they would get still waits for their signature (R9).
 */
export const recordYes = async (
  { db, scope, now, actor }: MutationContext,
  { wiring, register, body, decision, effects }: Told & { decision: DecisionRow },
  weight: Weight,
  { electorId, mandateId }: Voice,
  typedName: string,
): Promise<void> => {
  if (weight.loses.includes(electorId)) return
  const signing = {
    isSigned: isSigned(wiring, effects),
    mandateName: mandateFor({ register, effects }, actor.personId),
  }
  // A mandate of one's own may be signed later; what needs a signature now says so.
  const signedName =
    signing.isSigned || typedName !== '' ? unwrap(signYes(signing, { answer: 'yes', typedName })) : null
  const isElector = decidesThere(register, body, electorId, { proposedAt: decision.proposedAt, now })
  await saveAnswer(db, scope, {
    decisionId: decision.id,
    electorId,
    personId: actor.personId,
    answer: 'yes',
    isCounted: isElector && (!weight.gains.includes(electorId) || weight.gainersCount),
    isElector,
    isHeld: true,
    signedName,
    mandateId,
    reason: '',
    contentHash: decision.contentHash,
    answeredAt: now,
  })
}
