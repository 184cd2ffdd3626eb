import { compareNames } from '../shared/fold-text.ts'
import { type CivilDate, defaultZone, type Zone } from '../shared/time.ts'
import type { Body } from './body-tree.ts'
import { hasRights, type Mandate } from './mandate-state.ts'
import type { Role } from './role.ts'

/** A mandate under the name its holder shows in the space. */
export type NamedMandate = Mandate & {
  readonly displayName: string
  /** What may be spent under it, in cents; null or absent where nothing may. */
  readonly ceilingCents?: number | null
}

export type Holder = {
  readonly personId: string
  readonly displayName: string
  readonly mandateId: string
  readonly endsOn: CivilDate
  readonly ceilingCents: number | null
}

/** A role with those who hold it now; functions first, people second. */
export type RoleWithHolders = Role & { readonly holders: readonly Holder[]; readonly vacant: boolean }

export type OrganigramNode = {
  readonly body: Body
  readonly roles: readonly RoleWithHolders[]
  readonly children: readonly OrganigramNode[]
}

export type OrganigramFacts = {
  readonly bodies: readonly Body[]
  readonly roles: readonly Role[]
  readonly mandates: readonly NamedMandate[]
  readonly zone?: Zone
}

/** The roles with those whose mandate gives rights at `now`; a role nobody holds is vacant, not absent (R4). */
export const rolesWithHolders = (
  { roles, mandates, zone = defaultZone }: Pick<OrganigramFacts, 'roles' | 'mandates' | 'zone'>,
  now: Date,
): RoleWithHolders[] => {
  const active = mandates.filter(mandate => hasRights(mandate, now, zone))
  const byRole = Map.groupBy(active, mandate => mandate.roleId)
  return roles.map(role => {
    const holders = (byRole.get(role.roleId) ?? [])
      .map(({ personId, displayName, mandateId, endsOn, ceilingCents = null }) => ({
        personId,
        displayName,
        mandateId,
        endsOn,
        ceilingCents,
      }))
      .toSorted((a, b) => compareNames(a.displayName, b.displayName))
    return { ...role, holders, vacant: holders.length === 0 }
  })
}

/**
 * The tree of living bodies with their roles, drawn from the rows that permissions are checked against. A body
 * whose parent is dissolved or missing stands at the top, so that none disappears. Alphabetical at each level.
 */
export const organigram = (facts: OrganigramFacts, now: Date): OrganigramNode[] => {
  const alive = facts.bodies.filter(body => body.dissolvedAt === null || body.dissolvedAt > now)
  const ids = new Set(alive.map(body => body.bodyId))
  const parentOf = (body: Body) => (body.parentId !== null && ids.has(body.parentId) ? body.parentId : null)
  const children = Map.groupBy(
    alive.toSorted((a, b) => compareNames(a.name, b.name)),
    parentOf,
  )
  const roles = Map.groupBy(
    rolesWithHolders(facts, now).toSorted((a, b) => compareNames(a.name, b.name)),
    role => role.bodyId,
  )
  const node = (body: Body): OrganigramNode => ({
    body,
    roles: roles.get(body.bodyId) ?? [],
    children: (children.get(body.bodyId) ?? []).map(node),
  })
  return (children.get(null) ?? []).map(node)
}
