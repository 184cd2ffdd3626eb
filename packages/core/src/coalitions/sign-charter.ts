import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'
import { ok, type Refusal, type Result, refuse } from '../shared/result.ts'
import { requiredLine, textInput } from '../shared/text-input.ts'
import { afterStep, type MemberStatus } from './member-status.ts'

/** Signing and declining are the same size: one form, one answer, and a reason if one wants to give it. */
export const answerCharterInput = z.object({
  organisationId: uuidInput,
  charterVersionId: uuidInput,
  answer: z.enum(['sign', 'decline']),
  signedName: requiredLine(120),
  reason: textInput(2000),
})
export type AnswerCharterInput = z.output<typeof answerCharterInput>

export type AnswerCharterFacts = {
  readonly status: MemberStatus
  /** The version in force: the published one with the highest number. */
  readonly currentVersionId: string
  /** What the organisation answered to this version before; whoever left and comes back answers anew. */
  readonly earlierAnswer: 'signed' | 'declined' | null
}

type Codes = 'coalitions.charter_outdated' | 'coalitions.already_signed' | 'coalitions.step_impossible'

/**
 * An organisation answers the charter by whoever holds its signature mandate (R53); signing makes it a member.
 * An organisation inside that declines a new version keeps its seat: it shows "à renouveler" (R88).
 * Refuses: `charter_outdated` (another version came), `already_signed`, `step_impossible`.
 */
export const answerCharter = (
  facts: AnswerCharterFacts,
  input: AnswerCharterInput,
): Result<MemberStatus, Refusal<Codes>> => {
  if (input.charterVersionId !== facts.currentVersionId) return refuse('coalitions.charter_outdated')
  if (facts.earlierAnswer === 'signed' && facts.status === 'joined')
    return refuse('coalitions.already_signed')
  if (input.answer === 'decline' && facts.status === 'joined') return ok('joined')
  return afterStep(facts.status, input.answer)
}
