import { civilDateAt } from '../shared/time.ts'
import { isSovereign } from './body-tree.ts'
import { hasRights } from './mandate-state.ts'
import { findBody, findRole, isGranted, type SpaceTree, type TreeMandate } from './space-tree.ts'

/**
 * The powers that a mandate opens at `now`: those of its role on the day it was decided, that the role still has, and
 * that the body that decided it may still give. Narrowing is felt at once; widening needs a new mandate.
 */
export const rightsOf = (tree: SpaceTree, mandate: TreeMandate, now: Date): readonly string[] => {
  const role = findRole(tree, mandate.roleId)
  const body = findBody(tree, mandate.bodyId)
  const decider = findBody(tree, mandate.decidedByBodyId)
  if (!hasRights(mandate, now) || !role || role.retiredAt !== null) return []
  if (!body || body.dissolvedAt !== null || !decider) return []
  const held = mandate.powers.filter(power => role.powers.includes(power))
  if (isSovereign(decider)) return held
  // A body that is no more gives nothing; what it gave is the body above's to take back or to give again.
  if (decider.dissolvedAt !== null || !isGranted(decider, civilDateAt(now))) return []
  return held.filter(power => decider.grant.powers.includes(power))
}

/** The mandates in force at `now`: of a role and a body that are there still, whatever they open. */
export const mandatesInForce = (tree: SpaceTree, now: Date): readonly TreeMandate[] =>
  tree.mandates.filter(
    mandate =>
      hasRights(mandate, now) &&
      findRole(tree, mandate.roleId)?.retiredAt === null &&
      findBody(tree, mandate.bodyId)?.dissolvedAt === null,
  )

/** The powers that a person holds in the space at `now`. */
export const powersOf = (tree: SpaceTree, personId: string, now: Date): Set<string> =>
  new Set(
    tree.mandates
      .filter(mandate => mandate.personId === personId)
      .flatMap(mandate => rightsOf(tree, mandate, now)),
  )
