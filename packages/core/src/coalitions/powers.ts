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
 * In an organisation's space: `coalitions.join` applies to a coalition, founds one, and leaves; `coalitions.sign`
 * signs a charter for the organisation (R53). In the coalition's: `coalitions.admit` invites and admits
 * organisations; `coalitions.edit` writes its presentation. Its charter and its end are decisions of its plenary.
 */
export const coalitionPowers = {
  'coalitions.join': { given: 'organisation', group: 'outside' },
  'coalitions.sign': { given: 'organisation', group: 'outside' },
  'coalitions.admit': { given: 'coalition', group: 'together' },
  'coalitions.edit': { given: 'coalition', group: 'together' },
} as const satisfies PowerTable
export type CoalitionPower = PowerOf<typeof coalitionPowers>
const asks = askingFor(coalitionPowers)

export const mayJoinFor = (actor: Actor, organisationId: string, now: Date): Permission =>
  asks(actor, 'coalitions.join', now, { organisationId })

export const maySignFor = (actor: Actor, organisationId: string, now: Date): Permission =>
  asks(actor, 'coalitions.sign', now, { organisationId })

/** Where a power over a coalition was given: one that an organisation gives at home opens nothing there. */
type InCoalition = { readonly spaceId: string }

export const mayAdmitOrganisations = (actor: Actor, now: Date, { spaceId }: InCoalition): Permission =>
  asks(actor, 'coalitions.admit', now, { coalitionId: spaceId })

export const mayEditCoalition = (actor: Actor, now: Date, { spaceId }: InCoalition): Permission =>
  asks(actor, 'coalitions.edit', now, { coalitionId: spaceId })

/** The presentation and the charter are read by those whose organisation is asked or has asked to join. */
export const mayReadCharter = (actor: Actor): Access => withRank(actor, 'invited')
/** The inside is read by members of member organisations. */
export const mayReadCoalition = (actor: Actor): Access => withRank(actor, 'reader')
