import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'
import type { Actor } from '../shared/permission.ts'
import { ok, refuse } from '../shared/result.ts'
import { textInput } from '../shared/text-input.ts'
import { addDays, type CivilDate, civilDateInput } from '../shared/time.ts'
import type { MandateResult } from './codes.ts'
import { mayGiveMandate, type Within } from './powers.ts'
import type { RecordedDecision } from './recorded-decision.ts'
import { type AsMember, orAsMember } from './vacant-power.ts'

export const mandateKinds = [
  'executive',
  'delegate_imperative',
  'delegate_free',
  'representative',
  'external',
] as const
export type MandateKind = (typeof mandateKinds)[number]

/**
 * `personIds` is a list so that a form can say why none or two are refused (R108); `endsOn` null is a form left
 * empty. `overloadReason` is written when the person already holds many roles (R6).
 */
export const giveMandateInput = z.object({
  roleId: uuidInput,
  personIds: z.array(uuidInput).check(z.maxLength(10)),
  kind: z.enum(mandateKinds),
  mission: textInput(2000),
  startsOn: civilDateInput,
  endsOn: z.nullable(civilDateInput),
  decisionId: uuidInput,
  overloadReason: textInput(500),
})
export type GiveMandateInput = z.output<typeof giveMandateInput>

/** Days that a mandate of the founding act lasts at most: time enough to hold a first assembly. */
export const foundingDays = 90
/** Active roles of one person from which a reason is asked; the default of the body's policy (R6). */
export const rolesPerPerson = 3

/**
 * Who may give: holders of `mandates.give` over the role's body; where nobody holds that power any more, any member of
 * the body that decided carries it out.
 */
export const mayGive = (
  actor: Actor,
  facts: {
    readonly within: Within
    /** Persons who hold `mandates.give` over the role's body now. */
    readonly giverIds: readonly string[]
    /** Members of the body that decided. */
    readonly decidingMemberIds: readonly string[]
  },
  now: Date,
): AsMember =>
  orAsMember(mayGiveMandate(actor, facts.within, now), actor, {
    holderIds: facts.giverIds,
    memberIds: facts.decidingMemberIds,
  })

export type GiveMandateFacts = {
  readonly role: { readonly bodyId: string; readonly domain: string; readonly retiredAt: Date | null }
  readonly bodyDissolvedAt: Date | null
  readonly decision: RecordedDecision
  /** The body of the role and those above it: any of them may give its mandates. */
  readonly mandatingBodyIds: readonly string[]
  /** Mandates that the person holds or has been given. */
  readonly pendingMandateCount: number
  readonly rolesPerPerson: number
  readonly today: CivilDate
}

export type MandateDraft = {
  readonly roleId: string
  readonly bodyId: string
  readonly personId: string
  readonly kind: MandateKind
  readonly mission: string
  readonly startsOn: CivilDate
  readonly endsOn: CivilDate
  readonly decisionId: string
  readonly givenAt: Date
}

/**
 * Gives one person one role for a term, by a recorded decision; no right before the person accepts.
 * Refuses: `role_retired`, `body_dissolved`, `one_person`, `mission_missing` (R108), `domain_missing`, `end_missing` (R7),
 * `ends_before_start`, `ends_in_past`, those of the decision, `founding_term_too_long`, `overload_needs_reason`.
 */
export const giveMandate = (
  facts: GiveMandateFacts,
  input: GiveMandateInput,
  now: Date,
): MandateResult<MandateDraft> => {
  const { roleId, kind, mission, startsOn, endsOn, decisionId } = input
  if (facts.role.retiredAt !== null) return refuse('mandates.role_retired', { field: 'roleId' })
  if (facts.bodyDissolvedAt !== null) return refuse('mandates.body_dissolved', { field: 'roleId' })
  const [personId, ...others] = new Set(input.personIds)
  if (personId === undefined || others.length > 0)
    return refuse('mandates.one_person', { field: 'personIds', params: { count: input.personIds.length } })
  if (mission === '') return refuse('mandates.mission_missing', { field: 'mission' })
  if (facts.role.domain.trim() === '') return refuse('mandates.domain_missing', { field: 'roleId' })
  if (endsOn === null) return refuse('mandates.end_missing', { field: 'endsOn' })
  if (endsOn < startsOn) return refuse('mandates.ends_before_start', { field: 'endsOn' })
  if (endsOn < facts.today) return refuse('mandates.ends_in_past', { field: 'endsOn' })
  const decided = isDecided(facts)
  if (!decided.ok) return decided
  const lastDay = addDays(facts.today, foundingDays)
  if (facts.decision.proof === 'founding' && endsOn > lastDay)
    return refuse('mandates.founding_term_too_long', {
      field: 'endsOn',
      params: { days: foundingDays, lastDay },
    })
  if (facts.pendingMandateCount >= facts.rolesPerPerson && input.overloadReason === '')
    return refuse('mandates.overload_needs_reason', {
      field: 'overloadReason',
      params: { count: facts.pendingMandateCount },
    })
  const { bodyId } = facts.role
  return ok({ roleId, bodyId, personId, kind, mission, startsOn, endsOn, decisionId, givenAt: now })
}

const isDecided = ({ decision, mandatingBodyIds }: GiveMandateFacts): MandateResult<null> => {
  if (!decision.effective) return refuse('mandates.decision_not_countersigned', { field: 'decisionId' })
  if (!mandatingBodyIds.includes(decision.bodyId))
    return refuse('mandates.decision_of_another_body', { field: 'decisionId' })
  if (decision.subjectPersonId !== null) return refuse('mandates.decision_is_recall', { field: 'decisionId' })
  return ok(null)
}
