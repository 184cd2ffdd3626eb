import {
  type Access,
  type Actor,
  type Permission,
  type PowerName,
  withPower,
  withRank,
} from '../shared/permission.ts'

/**
 * In an organisation's space: `coalitions.join` applies to a coalition, founds one, and leaves; `coalitions.sign`
 * signs a charter for the organisation (R53). In the coalition's: `coalitions.admit` invites and admits
 * organisations; `coalitions.edit` writes its presentation. Its charter and its end are decisions of its plenary.
 */
export const coalitionPowers = [
  'coalitions.join',
  'coalitions.sign',
  'coalitions.admit',
  'coalitions.edit',
] as const satisfies readonly PowerName[]
export type CoalitionPower = (typeof coalitionPowers)[number]

export const mayJoinFor = (actor: Actor, organisationId: string, now: Date): Permission =>
  withPower(actor, 'coalitions.join', now, { spaceId: organisationId })

export const maySignFor = (actor: Actor, organisationId: string, now: Date): Permission =>
  withPower(actor, 'coalitions.sign', now, { spaceId: organisationId })

/** Where a power over a coalition was given: one that an organisation gives at home opens nothing there. */
type InCoalition = { readonly spaceId: string }

export const mayAdmitOrganisations = (actor: Actor, now: Date, { spaceId }: InCoalition): Permission =>
  withPower(actor, 'coalitions.admit', now, { spaceId })

export const mayEditCoalition = (actor: Actor, now: Date, { spaceId }: InCoalition): Permission =>
  withPower(actor, 'coalitions.edit', now, { spaceId })

/** The presentation and the charter are read by those whose organisation is asked or has asked to join. */
export const mayReadCharter = (actor: Actor): Access => withRank(actor, 'invited')
/** The inside is read by members of member organisations. */
export const mayReadCoalition = (actor: Actor): Access => withRank(actor, 'reader')
