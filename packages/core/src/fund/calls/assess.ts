import * as z from 'zod/mini'
import { uuidInput } from '../../shared/id.ts'
import { ok, refuse } from '../../shared/result.ts'
import { requiredText, textInput } from '../../shared/text-input.ts'
import type { CivilDate } from '../../shared/time.ts'
import type { CallResult } from '../call-codes.ts'
import { type OpenCall, phaseOf } from './call-rules.ts'

/** Says that an organisation has an interest in a project: it is left out of its assessment, and this is read by all. */
export const declareInterestInput = z.object({
  applicationId: uuidInput,
  organisationId: uuidInput,
  reason: requiredText(500),
})

/** Refuses: `application_missing`, `result_frozen`: an interest is said before the result, or it changes nothing. */
export const declareInterest = (facts: {
  readonly isSubmitted: boolean
  readonly isFrozen: boolean
}): CallResult<null> => {
  if (!facts.isSubmitted) return refuse('fund.application_missing')
  return facts.isFrozen ? refuse('fund.result_frozen') : ok(null)
}

/** The most points of one criterion. */
export const pointsMax = 5

/** What an organisation of the committee says of one project: consent or an objection, or points by criterion. */
export const assessInput = z.object({
  applicationId: uuidInput,
  organisationId: uuidInput,
  stance: z.enum(['consents', 'objects', 'scores']),
  reason: textInput(2000),
  /** One a criterion, in their order; none where the method has no scores. */
  points: z.array(z.int().check(z.minimum(0), z.maximum(pointsMax))).check(z.maxLength(10)),
})
export type Assess = z.output<typeof assessInput>

/** Why an organisation does not assess a project. */
export type Exclusion = 'lead' | 'partner' | 'host' | 'declared'

/** Who has a part in a project: its lead, its partners (the lead is one of them or not), and who receives for them. */
export type ProjectPart = {
  readonly leadId: string
  readonly partnerIds: readonly string[]
  readonly hostIds: readonly string[]
}

/** Every organisation that has a part in a project. */
export const takingPart = ({ leadId, partnerIds, hostIds }: ProjectPart): Set<string> =>
  new Set([leadId, ...partnerIds, ...hostIds])

/** Why that organisation cannot assess that project, or null: a part in it, or an interest that it declared (R73). */
export const exclusionOf = (
  organisationId: string,
  { leadId, partnerIds, hostIds }: ProjectPart,
  declaredIds: readonly string[],
): Exclusion | null => {
  if (organisationId === leadId) return 'lead'
  if (partnerIds.includes(organisationId)) return 'partner'
  if (hostIds.includes(organisationId)) return 'host'
  return declaredIds.includes(organisationId) ? 'declared' : null
}

/** Who of the committee assesses a project, in its order, and who is left out, with why; both are published (R73). */
export const assessorsLeft = (
  assessors: readonly string[],
  project: ProjectPart,
  declaredIds: readonly string[],
): { readonly left: string[]; readonly excluded: { organisationId: string; why: Exclusion }[] } => ({
  left: assessors.filter(one => exclusionOf(one, project, declaredIds) === null),
  excluded: assessors.flatMap(organisationId => {
    const why = exclusionOf(organisationId, project, declaredIds)
    return why === null ? [] : [{ organisationId, why }]
  }),
})

export type AssessFacts = {
  readonly call: Pick<
    OpenCall,
    'opensOn' | 'closesOn' | 'assessUntilOn' | 'method' | 'assessors' | 'criteria'
  >
  readonly project: ProjectPart
  readonly declaredIds: readonly string[]
  readonly isSubmitted: boolean
  readonly isFrozen: boolean
  readonly today: CivilDate
}

/** Whether a call is being assessed on that day. Refuses: `result_frozen`, `assessing_not_open`, `assessing_over`. */
export const needAssessing = ({
  call,
  isFrozen,
  today,
}: Pick<AssessFacts, 'isFrozen' | 'today'> & {
  readonly call: Pick<OpenCall, 'opensOn' | 'closesOn' | 'assessUntilOn'>
}): CallResult<null> => {
  if (isFrozen) return refuse('fund.result_frozen')
  const phase = phaseOf(call, today)
  if (phase === 'assessing') return ok(null)
  return phase === 'over'
    ? refuse('fund.assessing_over', { params: { untilOn: call.assessUntilOn } })
    : refuse('fund.assessing_not_open', { params: { closesOn: call.closesOn } })
}

/**
 * An organisation of the committee says what it thinks of one project; it may change its mind until the last day.
 * Refuses: `application_missing`, `result_frozen`, `assessing_not_open`, `assessing_over`, `not_assessor`, `interested`,
 * `objection_without_reason`, `scores_incomplete`.
 */
export const assess = (facts: AssessFacts, input: Assess): CallResult<null> => {
  const { call, project, declaredIds } = facts
  if (!facts.isSubmitted) return refuse('fund.application_missing')
  const open = needAssessing(facts)
  if (!open.ok) return open
  if (!call.assessors.includes(input.organisationId)) return refuse('fund.not_assessor')
  const why = exclusionOf(input.organisationId, project, declaredIds)
  if (why !== null) return refuse('fund.interested', { params: { why } })
  const isScored = call.method === 'score'
  if (isScored !== (input.stance === 'scores') || (isScored && input.points.length !== call.criteria.length))
    return refuse('fund.scores_incomplete', { field: 'points' })
  return input.stance === 'objects' && input.reason === ''
    ? refuse('fund.objection_without_reason', { field: 'reason' })
    : ok(null)
}
