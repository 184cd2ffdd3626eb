import * as z from 'zod/mini'
import { foldText } from '../shared/fold-text.ts'
import { uuidInput } from '../shared/id.ts'
import { ok, refuse } from '../shared/result.ts'
import { textInput } from '../shared/text-input.ts'
import type { MandateResult } from './codes.ts'
import type { RecordedDecision } from './recorded-decision.ts'

/** `roleId` null defines a new role. `decisionId` is needed when a role that is held gains powers. */
export const defineRoleInput = z.object({
  bodyId: uuidInput,
  roleId: z.nullable(uuidInput),
  name: textInput(120),
  purpose: textInput(2000),
  domain: textInput(2000),
  accountabilities: z.array(textInput(500)).check(z.maxLength(30)),
  powers: z.array(z.string().check(z.maxLength(80))).check(z.maxLength(100)),
  decisionId: z.nullable(uuidInput),
  revision: z.int().check(z.nonnegative()),
})
export type DefineRoleInput = z.output<typeof defineRoleInput>

export type Role = {
  readonly roleId: string
  readonly bodyId: string
  readonly name: string
  readonly purpose: string
  readonly domain: string
  readonly accountabilities: readonly string[]
  readonly powers: readonly string[]
}

export type DefineRoleFacts = {
  /** The role as it stands, null for a new one. */
  readonly role: (Role & { revision: number; retiredAt: Date | null }) | null
  readonly bodyDissolvedAt: Date | null
  readonly otherRoleNames: readonly string[]
  /** The closed list: the powers of all contexts. */
  readonly knownPowers: readonly string[]
  /** Mandates given or running in this role. */
  readonly holderCount: number
  /** The decision cited, if any; bodies that may decide for this role. */
  readonly decision: RecordedDecision | null
  readonly decidingBodyIds: readonly string[]
  /** Nobody holds `bodies.edit` over the body: a member carries out what it decided, and nothing else. */
  readonly asMember: boolean
}

export type RoleDraft = Pick<Role, 'name' | 'purpose' | 'domain' | 'accountabilities' | 'powers'>

/**
 * Defines a role: what it is for, what it may decide alone, what is expected of it, which powers it opens. A role
 * that somebody holds gains no power without a decision: a mandate covers what was voted, nothing more.
 * Refuses: `body_dissolved`, `role_retired`, `revision_changed`, `role_name_missing`, `role_name_taken`,
 * `purpose_missing`, `domain_missing` (R7), `unknown_power`, `powers_need_decision`, `role_needs_decision`.
 */
export const defineRole = (facts: DefineRoleFacts, input: DefineRoleInput): MandateResult<RoleDraft> => {
  if (facts.bodyDissolvedAt !== null) return refuse('mandates.body_dissolved')
  if (facts.role !== null && facts.role.retiredAt !== null) return refuse('mandates.role_retired')
  if ((facts.role?.revision ?? 0) !== input.revision)
    return refuse('mandates.revision_changed', { field: 'roleId' })
  if (facts.asMember && !covers(facts)) return refuse('mandates.role_needs_decision', { field: 'decisionId' })
  const { name, purpose, domain } = input
  if (name === '') return refuse('mandates.role_name_missing', { field: 'name' })
  if (facts.otherRoleNames.some(other => foldText(other) === foldText(name)))
    return refuse('mandates.role_name_taken', { field: 'name', params: { name } })
  if (purpose === '') return refuse('mandates.purpose_missing', { field: 'purpose' })
  if (domain === '') return refuse('mandates.domain_missing', { field: 'domain' })
  const powers = [...new Set(input.powers)].toSorted()
  const unknown = powers.find(power => !facts.knownPowers.includes(power))
  if (unknown !== undefined)
    return refuse('mandates.unknown_power', { field: 'powers', params: { power: unknown } })
  const gained = powers.filter(power => !facts.role?.powers.includes(power))
  if (facts.holderCount > 0 && gained.length > 0 && !covers(facts))
    return refuse('mandates.powers_need_decision', { field: 'powers', params: { count: facts.holderCount } })
  return ok({ name, purpose, domain, accountabilities: input.accountabilities.filter(Boolean), powers })
}

const covers = ({ decision, decidingBodyIds }: DefineRoleFacts): boolean =>
  decision?.effective === true && decidingBodyIds.includes(decision.bodyId)
