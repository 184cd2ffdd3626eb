import {
  type Access,
  type Actor,
  type Permission,
  type PowerName,
  withPowerAnywhere,
  withRank,
} from '../shared/permission.ts'

/**
 * `organisations.edit`: the profile, the root identity and the public page. `organisations.admit`: invite, and
 * answer those who ask to join. Both are held in the organisation's own space. Its end is a decision of its assembly.
 */
export const organisationPowers = [
  'organisations.edit',
  'organisations.admit',
] as const satisfies readonly PowerName[]
export type OrganisationPower = (typeof organisationPowers)[number]

export const mayEditOrganisation = (actor: Actor, now: Date): Permission =>
  withPowerAnywhere(actor, 'organisations.edit', now)

export const mayAdmit = (actor: Actor, now: Date): Permission =>
  withPowerAnywhere(actor, 'organisations.admit', now)

/** Everybody inside, supporters as well, reads the profile; the member list is for members (R120). */
export const mayReadOrganisation = (actor: Actor): Access => withRank(actor, 'supporter')
export const mayReadMembers = (actor: Actor): Access => withRank(actor, 'member')
