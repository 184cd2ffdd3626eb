import * as z from 'zod/mini'
import { uuidInput } from '../../shared/id.ts'
import { ok, refuse } from '../../shared/result.ts'
import { requiredLine, textInput } from '../../shared/text-input.ts'
import { type CivilDate, civilDateInput } from '../../shared/time.ts'
import type { Share } from '../assembly-policy.ts'
import type { AssemblyResult } from '../codes.ts'
import { draftConsent } from '../methods/consent-process.ts'
import { beginClarifying, presentProposal } from '../methods/consent-talk.ts'
import { type ConsentSheet, freshRound } from './consent-sheet.ts'
import { longestText, longestWord, mostParticipants } from './process-inputs.ts'

/** Hours in which each round is open, unless said otherwise (protocols §2). */
export const defaultWindowHours = 48
export const windowHoursInput = z.int().check(z.minimum(12), z.maximum(336))

export const responsibleInput = z.object({ kind: z.enum(['role', 'body']), id: uuidInput })

/** A proposal to be decided by consent; `facilitatorId` null is whoever begins. */
export const proposeConsentInput = z.object({
  bodyId: uuidInput,
  title: requiredLine(200),
  text: textInput(longestText),
  purpose: textInput(longestWord),
  responsible: z.nullable(responsibleInput),
  reviewOn: z.nullable(civilDateInput),
  facilitatorId: z.nullable(uuidInput),
  windowHours: windowHoursInput,
})
export type ProposeConsentInput = z.output<typeof proposeConsentInput>

/** Who takes part in what a body decides, and who begins it. */
export type CircleFacts = {
  /** Whether the body can decide at all (R113). */
  readonly decides: boolean
  /** The voice of whoever begins, in that body; null without one. */
  readonly voiceId: string | null
  readonly participantIds: readonly string[]
  readonly today: CivilDate
}

/** A consent is one of several people. */
const fewest = 2

/** Whether that circle begins something together. Refuses: `body_decides_not`, `no_voice_there`, `circle_too_small`, `circle_too_large`. */
export const checkCircle = (facts: CircleFacts, least: number): AssemblyResult<string> => {
  const { decides, voiceId, participantIds } = facts
  if (!decides) return refuse('assemblies.body_decides_not', { field: 'bodyId' })
  if (voiceId === null || !participantIds.includes(voiceId))
    return refuse('assemblies.no_voice_there', { field: 'bodyId' })
  if (participantIds.length < least)
    return refuse('assemblies.circle_too_small', { field: 'bodyId', params: { least } })
  if (participantIds.length > mostParticipants)
    return refuse('assemblies.circle_too_large', { field: 'bodyId', params: { most: mostParticipants } })
  return ok(voiceId)
}

/** Whether somebody else may hold the process: one of those who take part. Refuses: `facilitator_not_here`. */
export const facilitatorOf = (
  { participantIds }: CircleFacts,
  facilitatorId: string | null,
  voiceId: string,
): AssemblyResult<string> => {
  const held = facilitatorId ?? voiceId
  return participantIds.includes(held)
    ? ok(held)
    : refuse('assemblies.facilitator_not_here', { field: 'facilitatorId' })
}

/**
 * Begins a consent: the first version is frozen, whoever is of the body takes part, and the round of questions is open.
 * Refuses: those of the circle, `review_in_past`, those of presenting a proposal (R17).
 */
export const proposeConsent = (
  facts: CircleFacts,
  input: ProposeConsentInput,
  quorum: Share,
  now: Date,
): AssemblyResult<ConsentSheet> => {
  const circle = checkCircle(facts, fewest)
  if (!circle.ok) return circle
  const facilitator = facilitatorOf(facts, input.facilitatorId, circle.value)
  if (!facilitator.ok) return facilitator
  const { text, purpose, responsible, reviewOn, windowHours } = input
  if (reviewOn !== null && reviewOn <= facts.today)
    return refuse('assemblies.review_in_past', { field: 'reviewOn' })
  const pace = { kind: 'windows', windowHours, silence: 'absent', quorum } as const
  const drafted = draftConsent(facilitator.value, circle.value, pace)
  const presented = presentProposal(drafted, circle.value, { text, purpose, responsible, reviewOn })
  if (!presented.ok) return presented
  const begun = beginClarifying(presented.value, facilitator.value, facts.participantIds, now)
  return begun.ok ? ok(Object.assign({ kind: 'consent' } as const, freshRound, begun.value)) : begun
}
