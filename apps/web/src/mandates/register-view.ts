import type { OrganigramFacts, OrganigramNode, RoleWithHolders } from '@reliance/core/mandates/organigram.ts'
import type { Outputs } from '../trpc.ts'
import type { BodyNode } from './body-tree.tsx'
import type { OwnRole } from './my-role.tsx'
import type { GivenBy, RoleDetail } from './role-view.tsx'

export type Register = Outputs['mandates']['organigram']

const instant = (at: string | null): Date | null => (at === null ? null : new Date(at))

/** What travelled as text, as the rules of core read it. */
export const factsOf = (register: Register): OrganigramFacts => ({
  bodies: register.bodies.map(body => ({ ...body, dissolvedAt: instant(body.dissolvedAt) })),
  roles: register.roles,
  mandates: register.mandates.map(mandate => ({
    ...mandate,
    givenAt: new Date(mandate.givenAt),
    acceptedAt: instant(mandate.acceptedAt),
    declinedAt: instant(mandate.declinedAt),
    recalledAt: instant(mandate.recalledAt),
    resignedAt: instant(mandate.resignedAt),
    suspendedAt: instant(mandate.suspendedAt),
  })),
})

const lines = (text: string): string[] => text.split('\n').filter(line => line.trim() !== '')

/** @param of where a role and a body stand, and how many take part in a body, in words. */
export const nodeOf = (
  node: OrganigramNode,
  of: {
    roleHref: (roleId: string) => string
    bodyHref: (bodyId: string) => string
    people: (bodyId: string) => string | null
  },
): BodyNode => ({
  bodyId: node.body.bodyId,
  name: node.body.name,
  href: of.bodyHref(node.body.bodyId),
  people: of.people(node.body.bodyId),
  roles: node.roles.map(role => ({
    roleId: role.roleId,
    name: role.name,
    href: of.roleHref(role.roleId),
    purpose: role.purpose,
    domain: lines(role.domain),
    holders: role.holders.map(({ mandateId, displayName: name, endsOn }) => ({ mandateId, name, endsOn })),
  })),
  bodies: node.children.map(child => nodeOf(child, of)),
})

/** The decision that a mandate comes from. */
const givenOf = (
  { bodies }: Register,
  mandate: Pick<
    Register['mandates'][number],
    'decidedByBodyId' | 'decidedOn' | 'decisionNumber' | 'decisionId'
  >,
  decisionHref: (decisionId: string) => string,
): GivenBy => ({
  body: bodies.find(body => body.bodyId === mandate.decidedByBodyId)?.name ?? '',
  on: mandate.decidedOn,
  number: String(mandate.decisionNumber),
  href: decisionHref(mandate.decisionId),
})

/** The mandates in force of whoever reads; what a role opens no more is not among their powers. */
export const ownRolesOf = (
  register: Register,
  decisionHref: (decisionId: string) => string,
  mandateHref: (mandateId: string) => string,
): OwnRole[] =>
  register.mandates
    .filter(one => one.personId === register.personId && one.state === 'active')
    .map(({ mandateId, startsOn, endsOn, ...mandate }) => {
      const role = register.roles.find(one => one.roleId === mandate.roleId)
      return {
        mandateId,
        href: mandateHref(mandateId),
        startsOn,
        endsOn,
        role: role?.name ?? '',
        body: register.bodies.find(body => body.bodyId === mandate.bodyId)?.name ?? '',
        powers: mandate.powers.filter(power => role?.powers.includes(power) ?? false),
        given: givenOf(register, mandate, decisionHref),
      }
    })

/** The role with each mandate in force and the decision that gave it. */
export function roleDetailOf(
  register: Register,
  role: RoleWithHolders,
  decisionHref: (decisionId: string) => string,
  mandateHref: (mandateId: string) => string,
): RoleDetail {
  const nameOf = (bodyId: string) => register.bodies.find(body => body.bodyId === bodyId)?.name ?? ''
  const held = new Set(role.holders.map(holder => holder.mandateId))
  return {
    roleId: role.roleId,
    name: role.name,
    body: nameOf(role.bodyId),
    purpose: role.purpose,
    domain: lines(role.domain),
    accountabilities: role.accountabilities,
    powers: role.powers,
    mandates: register.mandates
      .filter(mandate => held.has(mandate.mandateId))
      .map(({ mandateId, displayName: holder, startsOn, endsOn, ...mandate }) => ({
        mandateId,
        href: mandateHref(mandateId),
        holder,
        startsOn,
        endsOn,
        ceilingCents: mandate.ceilingCents,
        mayBind: mandate.mayBind,
        reportRhythm: mandate.reportRhythm,
        given: givenOf(register, mandate, decisionHref),
      })),
  }
}
