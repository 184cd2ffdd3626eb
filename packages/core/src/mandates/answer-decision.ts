import * as z from 'zod/mini'
import { foldText } from '../shared/fold-text.ts'
import { uuidInput } from '../shared/id.ts'
import { ok, refuse } from '../shared/result.ts'
import { lineInput, textInput } from '../shared/text-input.ts'
import type { MandateResult } from './codes.ts'
import type { DecisionState } from './settle-decision.ts'
import type { Weight } from './weigh-decision.ts'

/**
 * `contentHash` is that of the proposal that was read. `typedName` signs the engagement where the decision gives the
 * person a mandate (R9). `electorId` is the organisation that one answers for in a coalition; null elsewhere.
 */
export const answerDecisionInput = z.object({
  decisionId: uuidInput,
  answer: z.enum(['yes', 'no']),
  reason: textInput(2000),
  typedName: lineInput(200),
  electorId: z.nullable(uuidInput),
  contentHash: z.string().check(z.maxLength(100)),
})
export type AnswerDecision = z.output<typeof answerDecisionInput>

export type AnswerFacts = {
  readonly decision: Pick<Weight, 'gains' | 'loses' | 'gainersCount'> & {
    readonly state: DecisionState
    readonly contentHash: string
  }
  /** The voice that answers; null for somebody who has none in that body. */
  readonly electorId: string | null
  /** Whether its answers counted when the decision was proposed, and it still decides there. */
  readonly isElector: boolean
  /** Whether this person may say yes for it: in a coalition, whoever signs for the organisation. */
  readonly maySayYes: boolean
  /** Whether somebody who may say yes for it has answered already. */
  readonly isHeldByAnother: boolean
  /** Whether a yes is signed by name. */
  readonly isSigned: boolean
  /** The name under which a mandate of the decision would be given to this person; null where none is. */
  readonly mandateName: string | null
}

/** What an answer weighs. */
export type AnswerWeight = {
  /** Whether it is among the counted yes or no. */
  readonly isCounted: boolean
  /** Whether its elector is no longer silent. */
  readonly isElector: boolean
  /** The name under the yes: that of a mandate taken on, or of whoever signs. */
  readonly signedName: string | null
}

/**
 * Answers a proposal: one answer for each voice and for each person, which can be changed until it is settled. Who
 * gains accepts by their yes; it is counted only where few others could answer, their no always is. Who loses replies,
 * uncounted. A no says why.
 * Refuses: `decision_settled`, `content_differs`, `no_voice_there`, `yes_needs_signature`, `answered_by_another`,
 * `reason_missing`, those of `signYes`.
 */
export const answerDecision = (facts: AnswerFacts, input: AnswerDecision): MandateResult<AnswerWeight> => {
  const { decision, electorId, isElector, maySayYes, isHeldByAnother } = facts
  if (decision.state !== 'asking' && decision.state !== 'open') return refuse('mandates.decision_settled')
  if (input.contentHash !== decision.contentHash) return refuse('mandates.content_differs')
  if (electorId === null) return refuse('mandates.no_voice_there')
  if (input.answer === 'yes' && !maySayYes) return refuse('mandates.yes_needs_signature', { field: 'answer' })
  if (!maySayYes && isHeldByAnother) return refuse('mandates.answered_by_another', { field: 'answer' })
  if (input.answer === 'no' && input.reason === '')
    return refuse('mandates.reason_missing', { field: 'reason' })
  const signed = signYes(facts, input)
  if (!signed.ok) return signed
  const signedName = signed.value
  if (!isElector || decision.loses.includes(electorId))
    return ok({ isCounted: false, isElector: false, signedName })
  const gains = decision.gains.includes(electorId)
  const isCounted = input.answer === 'no' || !gains || decision.gainersCount
  return ok({ isCounted, isElector: true, signedName })
}

/**
 * The name under a yes, where it signs something; null where nothing is signed.
 * Refuses: `signature_missing`, `typed_name_differs` (accents, case and spaces do not count).
 */
export const signYes = (
  { isSigned, mandateName }: Pick<AnswerFacts, 'isSigned' | 'mandateName'>,
  { answer, typedName }: Pick<AnswerDecision, 'answer' | 'typedName'>,
): MandateResult<string | null> => {
  if (answer === 'no' || (!isSigned && mandateName === null)) return ok(null)
  if (typedName === '') return refuse('mandates.signature_missing', { field: 'typedName' })
  if (mandateName !== null && foldText(typedName) !== foldText(mandateName))
    return refuse('mandates.typed_name_differs', { field: 'typedName', params: { name: mandateName } })
  return ok(typedName)
}
