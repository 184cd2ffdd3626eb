import type { SpaceKind } from '../shared/permission.ts'
import type { CivilDate } from '../shared/time.ts'
import type { BodyKind } from './body-kinds.ts'
import type { Body } from './body-tree.ts'
import type { MandateLimits } from './mandate-limits.ts'
import type { Mandate } from './mandate-state.ts'
import type { Role } from './role.ts'

/**
 * What a body may decide by itself: kinds of effects, and the powers that its decisions may give. Nothing until a body
 * above granted it; null for the sovereign body, which decides everything.
 */
export type Grant = {
  readonly kinds: readonly string[]
  readonly powers: readonly string[]
  /** The last day of a grant that one person alone decided; null for one without an end. */
  readonly untilOn: CivilDate | null
}

export type TreeBody = Body & {
  readonly revision: number
  readonly grant: Grant
  /** The last day on which people join a commission that is there for a while (R113); null or absent for one that stays. */
  readonly endsOn?: CivilDate | null
}

export type TreeRole = Role & { readonly revision: number; readonly retiredAt: Date | null }

export type TreeMandate = Mandate &
  MandateLimits & {
    /** The powers of the role on the day that the mandate was decided. */
    readonly powers: readonly string[]
    /** The body whose decision gave it. */
    readonly decidedByBodyId: string
    /** The name under which it was given. */
    readonly displayName: string
  }

/** A person as the space knows them, and the voice that is theirs: their own, or that of their organisation. */
export type TreePerson = {
  readonly personId: string
  readonly displayName: string
  readonly electorId: string
}

/**
 * Bodies, roles and mandates of one space: what decisions change. Effects are tried on such a tree before anything is
 * stored, one after the other, so that an effect may name what an earlier one of the same decision makes.
 */
export type SpaceTree = {
  readonly bodies: readonly TreeBody[]
  readonly roles: readonly TreeRole[]
  readonly mandates: readonly TreeMandate[]
  readonly people: readonly TreePerson[]
}

/** The closed list: the powers of all contexts, by the kind of space in which a role may open them. */
export type KnownPowers = Readonly<Record<SpaceKind, readonly string[]>>

/** A coalition is what a plenary stands over; what has no body yet is an organisation's. */
const spaceKindOf = ({ bodies }: Pick<SpaceTree, 'bodies'>): SpaceKind =>
  bodies.some(one => one.parentId === null && one.kind === 'plenary') ? 'coalition' : 'organisation'

/** The powers that a role of this space may open. */
export const powersKnownIn = (tree: Pick<SpaceTree, 'bodies'>, known: KnownPowers): readonly string[] =>
  known[spaceKindOf(tree)]

export const noGrant: Grant = { kinds: [], powers: [], untilOn: null }

/** Bodies that prepare, advise or debate, and decide nothing (R113): nothing can be granted to them. */
export const undecidingKinds: readonly BodyKind[] = [
  'commission',
  'working_group',
  'agora',
  'advisory_panel',
  'mediator_pool',
]

/** Whether a body can decide at all. */
export const canDecide = (body: Pick<TreeBody, 'kind' | 'dissolvedAt'>): boolean =>
  body.dissolvedAt === null && !undecidingKinds.includes(body.kind)

export const findBody = (tree: SpaceTree, bodyId: string): TreeBody | undefined =>
  tree.bodies.find(one => one.bodyId === bodyId)

export const findRole = (tree: SpaceTree, roleId: string): TreeRole | undefined =>
  tree.roles.find(one => one.roleId === roleId)

/** Whether what a body was granted lets it decide anything today. */
export const isGranted = ({ grant }: Pick<TreeBody, 'grant'>, today: CivilDate): boolean =>
  (grant.kinds.length > 0 || grant.powers.length > 0) && (grant.untilOn === null || today <= grant.untilOn)

/** How a body is called, also one that is no more; empty where it never was. */
export const bodyName = (tree: SpaceTree, bodyId: string | null): string =>
  (bodyId === null ? undefined : findBody(tree, bodyId)?.name) ?? ''

export const personName = (tree: SpaceTree, personId: string): string =>
  tree.people.find(one => one.personId === personId)?.displayName ?? ''

/** The tree with one of its bodies replaced. */
export const withBody = (tree: SpaceTree, body: TreeBody): SpaceTree => ({
  ...tree,
  bodies: tree.bodies.map(one => (one.bodyId === body.bodyId ? body : one)),
})
