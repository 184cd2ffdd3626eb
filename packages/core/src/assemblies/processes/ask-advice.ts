import * as z from 'zod/mini'
import { uuidInput } from '../../shared/id.ts'
import { ok, refuse } from '../../shared/result.ts'
import { requiredLine, textInput } from '../../shared/text-input.ts'
import { type CivilDate, civilDateInput } from '../../shared/time.ts'
import type { AssemblyResult } from '../codes.ts'
import { advisorKinds, beginConsulting, defaultAdvicePolicy } from '../methods/advice-process.ts'
import type { AdviceSheet } from './advice-sheet.ts'
import { longestText, mostParticipants } from './process-inputs.ts'

/** Somebody to ask, or everybody who holds a mandate in a body. */
export const askedInput = z.object({
  of: z.enum(['person', 'body']),
  id: uuidInput,
  kind: z.enum(advisorKinds),
})

/** @param clause the place, from 0, of the line of the role’s domain that it rests on; null where none fits (R12). */
export const askAdviceInput = z.object({
  roleId: uuidInput,
  title: requiredLine(200),
  plan: textInput(longestText),
  clause: z.nullable(z.int().check(z.nonnegative(), z.maximum(200))),
  reviewOn: z.nullable(civilDateInput),
  asked: z.array(askedInput).check(z.maxLength(60)),
})
export type AskAdviceInput = z.output<typeof askAdviceInput>

/** The lines of a domain, each of which a decision may rest on. */
export const clausesOf = (domain: string): string[] =>
  domain
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')

export type AdviceFacts = {
  /** Whoever acts, who holds that role now, or not. */
  readonly personId: string
  readonly holds: boolean
  /** Whether the body of that role decides anything: a commission does not (R113). */
  readonly decides: boolean
  readonly domain: string
  readonly today: CivilDate
  /** The people behind those who are asked, each once. */
  readonly advisors: Parameters<typeof beginConsulting>[3]
}

/**
 * Asks those concerned before one decides in a role. Refuses: `body_decides_not`, `not_your_role`, `plan_missing`, `review_in_past`,
 * `circle_too_large`, those of asking.
 */
export const askAdvice = (
  facts: AdviceFacts,
  input: AskAdviceInput,
  now: Date,
): AssemblyResult<AdviceSheet> => {
  if (!facts.decides) return refuse('assemblies.body_decides_not', { field: 'roleId' })
  if (!facts.holds) return refuse('assemblies.not_your_role', { field: 'roleId' })
  if (input.plan === '') return refuse('assemblies.plan_missing', { field: 'plan' })
  if (input.reviewOn !== null && input.reviewOn <= facts.today)
    return refuse('assemblies.review_in_past', { field: 'reviewOn' })
  if (facts.advisors.length > mostParticipants)
    return refuse('assemblies.circle_too_large', { field: 'asked', params: { most: mostParticipants } })
  const clause = input.clause === null ? '' : (clausesOf(facts.domain)[input.clause] ?? '')
  const intention = {
    state: 'intention',
    deciderId: facts.personId,
    domainClauseId: clause === '' ? null : clause,
    reviewOn: input.reviewOn,
    advisors: [],
    consultedAt: null,
    remindedAt: null,
    isEmergency: false,
    decidedAt: null,
  } as const
  const begun = beginConsulting(intention, defaultAdvicePolicy, facts.personId, facts.advisors, now)
  if (!begun.ok) {
    const fields: Record<string, string> = { domainClauseId: 'clause', advisors: 'asked' }
    const { code, field = '' } = begun.error
    return refuse(code, { field: fields[field] ?? field })
  }
  const words = {
    kind: 'advice',
    roleId: input.roleId,
    clause,
    plan: input.plan,
    text: '',
    broughtTo: null,
  } as const
  return ok(Object.assign({}, begun.value, words))
}
