import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'
import { ok, refuse } from '../shared/result.ts'
import { lineInput } from '../shared/text-input.ts'
import type { ActionAudience } from './action.ts'
import type { ActionsResult } from './codes.ts'
import { type Discretion, leadMayBe } from './discretion.ts'
import { mayTakeUp } from './propose-lead.ts'

export const leadAnswers = ['accept', 'refuse'] as const
export type LeadAnswer = (typeof leadAnswers)[number]

/** Where a proposal of another lead stands. */
export const transferStates = ['open', 'done', 'refused'] as const
export type TransferState = (typeof transferStates)[number]

/** What an organisation says of another lead that is proposed: the lead consents, the new one accepts with its function (R73). */
export const answerLeadInput = z.object({
  transferId: uuidInput,
  organisationId: uuidInput,
  answer: z.enum(leadAnswers),
  leadFunction: lineInput(120),
})
export type AnswerLead = z.output<typeof answerLeadInput>

export type TransferFacts = {
  readonly state: TransferState
  readonly fromOrganisationId: string
  readonly toOrganisationId: string
  readonly proposedFor: string
  readonly hasConsented: boolean
  readonly hasAccepted: boolean
  /** How the organisation that is to lead takes part; null where it does not any more. */
  readonly toDiscretion: Discretion | null
  readonly audience: ActionAudience
}

/** Whether an organisation has something to say to it still: one of the two that are asked, or to take back what it proposed. */
export const isAskedOf = (facts: TransferFacts, organisationId: string): boolean =>
  facts.state === 'open' &&
  ((organisationId === facts.fromOrganisationId && !facts.hasConsented) ||
    (organisationId === facts.toOrganisationId && !facts.hasAccepted))

/**
 * What an answer leads to: it waits for the other one, is done, or ends. Either of both refuses, and whoever proposed takes it
 * back. Refuses `lead_answered` (over, or answered already), `not_theirs_to_answer`, `not_taking_part`, `function_missing`,
 * `lead_is_shown`.
 */
export const answerLead = (
  facts: TransferFacts,
  { organisationId, answer, leadFunction }: Omit<AnswerLead, 'transferId'>,
): ActionsResult<{ state: TransferState; says: 'consent' | 'accept' | null }> => {
  const { state, fromOrganisationId, toOrganisationId, proposedFor, toDiscretion, audience } = facts
  if (![fromOrganisationId, toOrganisationId, proposedFor].includes(organisationId))
    return refuse('actions.not_theirs_to_answer')
  if (state !== 'open') return refuse('actions.lead_answered')
  if (answer === 'refuse') return ok({ state: 'refused', says: null })
  if (!isAskedOf(facts, organisationId)) return refuse('actions.lead_answered')
  if (toDiscretion === null) return refuse('actions.not_taking_part')
  if (!leadMayBe(toDiscretion, audience).ok) return refuse('actions.lead_is_shown')
  if (organisationId === fromOrganisationId)
    return ok({ state: facts.hasAccepted ? 'done' : 'open', says: 'consent' })
  const able = mayTakeUp({ discretion: toDiscretion, audience }, leadFunction)
  return able.ok ? ok({ state: facts.hasConsented ? 'done' : 'open', says: 'accept' }) : able
}
