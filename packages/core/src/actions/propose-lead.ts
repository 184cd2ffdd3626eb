import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'
import { ok, refuse } from '../shared/result.ts'
import { lineInput } from '../shared/text-input.ts'
import type { ActionAudience, ActionState } from './action.ts'
import type { ActionsResult } from './codes.ts'
import { type Discretion, leadMayBe } from './discretion.ts'
import { stillOpen } from './edit-action.ts'
import type { ActionRole } from './take-part.ts'

/** Another lead is proposed in the name of an organisation that takes part; it names its function where it proposes itself (R73). */
export const proposeLeadInput = z.object({
  actionId: uuidInput,
  organisationId: uuidInput,
  toOrganisationId: uuidInput,
  leadFunction: lineInput(120),
})
export type ProposeLead = z.output<typeof proposeLeadInput>

export type LeadFacts = {
  readonly state: ActionState
  readonly audience: ActionAudience
  /** Organisations of the coalition that take part; no lead among them where that one is gone. */
  readonly parts: readonly {
    readonly organisationId: string
    readonly role: ActionRole
    readonly discretion: Discretion
  }[]
  /** Whether another lead is proposed already. */
  readonly isAsked: boolean
}

/** Refuses what an organisation that is to lead lacks: `function_missing`, `lead_is_shown`. */
export const mayTakeUp = (
  { discretion, audience }: { discretion: Discretion; audience: ActionAudience },
  leadFunction: string,
): ActionsResult<null> => {
  if (leadFunction === '') return refuse('actions.function_missing', { field: 'leadFunction' })
  return leadMayBe(discretion, audience).ok ? ok(null) : refuse('actions.lead_is_shown')
}

/**
 * Proposes another lead. Who is asked follows from who proposes: the lead that proposes has consented, and whoever proposes
 * itself has accepted; of a lead that left the coalition nobody is asked (R73). Refuses `action_ended`, `not_published`,
 * `not_taking_part`, `leads_already`, `lead_asked_already`, `function_missing`, `lead_is_shown`.
 */
export const proposeLead = (
  { state, audience, parts, isAsked }: LeadFacts,
  { organisationId, toOrganisationId, leadFunction }: Omit<ProposeLead, 'actionId'>,
): ActionsResult<{ consented: boolean; accepted: boolean }> => {
  const open = stillOpen({ state })
  if (!open.ok) return open
  if (state === 'draft') return refuse('actions.not_published')
  const to = parts.find(one => one.organisationId === toOrganisationId)
  if (!parts.some(one => one.organisationId === organisationId)) return refuse('actions.not_taking_part')
  if (!to) return refuse('actions.not_taking_part', { field: 'toOrganisationId' })
  if (to.role === 'lead') return refuse('actions.leads_already', { field: 'toOrganisationId' })
  if (isAsked) return refuse('actions.lead_asked_already')
  const accepted = organisationId === toOrganisationId
  if (accepted) {
    const able = mayTakeUp({ discretion: to.discretion, audience }, leadFunction)
    if (!able.ok) return able
  }
  const lead = parts.find(one => one.role === 'lead')
  return ok({ consented: lead === undefined || lead.organisationId === organisationId, accepted })
}
