import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'
import { ok, refuse } from '../shared/result.ts'
import { revisionInput } from '../shared/revision.ts'
import { addDays, type CivilDate, earlierOf } from '../shared/time.ts'
import { bodyAndAbove, isSovereign } from './body-tree.ts'
import { type EffectKind, isBelow, within } from './decision-effect.ts'
import { hasRights } from './mandate-state.ts'
import { aloneDays } from './mandate-terms.ts'
import {
  bodyName,
  canDecide,
  findBody,
  type Grant,
  isGranted,
  noGrant,
  powersKnownIn,
  type SpaceTree,
  withBody,
} from './space-tree.ts'

/** Kinds of effects that a body below the sovereign one can be granted; the others are decided by the whole. */
export const grantableKinds = [
  'create_body',
  'move_body',
  'dissolve_body',
  'define_role',
  'give_mandate',
  'grant',
  'open_call',
  'allocate',
  'adopt_budget',
  'spend',
] as const

const list = (max: number) => z.array(z.string().check(z.maxLength(80))).check(z.maxLength(max))

/** What a body may decide from now on; two empty lists take everything back. */
export const grantInput = z.object({
  bodyId: uuidInput,
  kinds: list(20),
  powers: list(100),
  revision: revisionInput,
})
export type GrantToBody = z.output<typeof grantInput>

/** The earlier of two last days; null is none. */
const firstEnd = (a: CivilDate | null, b: CivilDate | null): CivilDate | null =>
  a === null || b === null ? (a ?? b) : earlierOf(a, b)

/** What is left of a grant within that of the body above: no kind, no power and no day more than it has. */
const cut = (grant: Grant, above: Grant): Grant => {
  const kinds = grant.kinds.filter(one => above.kinds.includes(one))
  const powers = grant.powers.filter(one => above.powers.includes(one))
  return kinds.length + powers.length === 0
    ? noGrant
    : { kinds, powers, untilOn: firstEnd(grant.untilOn, above.untilOn) }
}

/** Each grant within that of the body above it, from the top down: what is taken above is gone below (R89). */
export const trimGrants = (tree: SpaceTree, today: CivilDate): SpaceTree => {
  const trimmed = new Map<string, Grant>()
  const depth = (bodyId: string) => bodyAndAbove(tree.bodies, bodyId).length
  const bodies = tree.bodies.toSorted((a, b) => depth(a.bodyId) - depth(b.bodyId))
  for (const body of bodies) {
    const parent = body.parentId === null ? undefined : findBody(tree, body.parentId)
    const free = parent === undefined || isSovereign(parent)
    const held = isGranted(body, today) ? body.grant : noGrant
    trimmed.set(body.bodyId, free ? held : cut(held, trimmed.get(parent.bodyId) ?? noGrant))
  }
  return {
    ...tree,
    bodies: tree.bodies.map(body => ({ ...body, grant: trimmed.get(body.bodyId) ?? body.grant })),
  }
}

/** The people who hold a mandate of that body now: they are who decides there (R108). */
export const seatedIn = (tree: SpaceTree, bodyId: string, now: Date): string[] => [
  ...new Set(
    tree.mandates.filter(one => one.bodyId === bodyId && hasRights(one, now)).map(one => one.personId),
  ),
]

/**
 * Lets a body decide some things by itself, within what the body above it may decide; or takes that back. Nothing is
 * granted to bodies that prepare, advise or debate (R113).
 * Refuses: `body_missing`, `body_dissolved`, `revision_changed`, `sovereign_stays`, `body_decides_nothing`,
 * `unknown_power`, `unknown_effect`, `beyond_the_body_above`.
 */
export const grantToBody: EffectKind<GrantToBody> = {
  kind: 'grant',
  input: grantInput,
  traits: [],
  isBig: () => true,
  // Whoever sits there, whenever their term begins.
  gains: (tree, { bodyId, kinds, powers }) =>
    kinds.length + powers.length === 0
      ? []
      : tree.mandates
          .filter(one => one.bodyId === bodyId && one.recalledAt === null && one.resignedAt === null)
          .map(one => one.personId),
  loses: () => [],
  mayDecide: (tree, { bodyId, kinds, powers }, by) =>
    by.grant.kinds.includes('grant') &&
    isBelow(tree, bodyId, by) &&
    within(kinds, by.grant.kinds) &&
    within(powers, by.grant.powers),
  describe: (tree, { bodyId, kinds, powers }) => ({ name: bodyName(tree, bodyId), kinds, powers }),
  next: (tree, { bodyId, kinds, powers, revision }, { knownPowers, today, isAlone }) => {
    const body = findBody(tree, bodyId)
    if (!body) return refuse('mandates.body_missing', { field: 'bodyId' })
    if (body.dissolvedAt !== null) return refuse('mandates.body_dissolved', { field: 'bodyId' })
    if (body.revision !== revision) return refuse('mandates.revision_changed', { field: 'bodyId' })
    if (isSovereign(body)) return refuse('mandates.sovereign_stays', { field: 'bodyId' })
    const isEmpty = kinds.length + powers.length === 0
    if (!isEmpty && !canDecide(body)) return refuse('mandates.body_decides_nothing', { field: 'bodyId' })
    if (!within(powers, powersKnownIn(tree, knownPowers)))
      return refuse('mandates.unknown_power', { field: 'powers' })
    if (!within(kinds, grantableKinds)) return refuse('mandates.unknown_effect', { field: 'kinds' })
    const untilOn = isAlone && !isEmpty ? addDays(today, aloneDays) : null
    const grant = isEmpty ? noGrant : { kinds, powers, untilOn }
    const granted = trimGrants(withBody(tree, { ...body, grant, revision: revision + 1 }), today)
    const held = findBody(granted, bodyId)?.grant ?? noGrant
    return within(kinds, held.kinds) && within(powers, held.powers)
      ? ok(granted)
      : refuse('mandates.beyond_the_body_above', { field: 'kinds' })
  },
}
