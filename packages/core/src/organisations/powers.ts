import {
  type Access,
  type Actor,
  askingFor,
  type Permission,
  type PowerOf,
  type PowerTable,
  withRank,
} from '../shared/permission.ts'

/**
 * `organisations.edit`: the profile, the root identity and the public page. `organisations.admit`: invite, and
 * answer those who ask to join. Both are held in the organisation's own space. Its end is a decision of its assembly.
 */
export const organisationPowers = {
  'organisations.edit': { given: 'organisation', group: 'together' },
  'organisations.admit': { given: 'organisation', group: 'together' },
} as const satisfies PowerTable
export type OrganisationPower = PowerOf<typeof organisationPowers>
const asks = askingFor(organisationPowers)

/** The organisation that is entered. */
type InOrganisation = { readonly spaceId: string }

export const mayEditOrganisation = (actor: Actor, now: Date, { spaceId }: InOrganisation): Permission =>
  asks(actor, 'organisations.edit', now, { organisationId: spaceId })

export const mayAdmit = (actor: Actor, now: Date, { spaceId }: InOrganisation): Permission =>
  asks(actor, 'organisations.admit', now, { organisationId: spaceId })

/** Everybody inside, supporters as well, reads the profile; the member list is for members (R120). */
export const mayReadOrganisation = (actor: Actor): Access => withRank(actor, 'supporter')
export const mayReadMembers = (actor: Actor): Access => withRank(actor, 'member')
