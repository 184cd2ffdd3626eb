import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'
import { ok, refuse } from '../shared/result.ts'
import { revisionInput } from '../shared/revision.ts'
import { bodyAndAbove, isSovereign } from './body-tree.ts'
import { freePlace } from './create-body.ts'
import { type EffectKind, isBelow } from './decision-effect.ts'
import { trimGrants } from './grant.ts'
import { bodyName, findBody, withBody } from './space-tree.ts'

export const moveBodyInput = z.object({
  bodyId: uuidInput,
  parentId: uuidInput,
  revision: revisionInput,
})
export type MoveBody = z.output<typeof moveBodyInput>

/**
 * Moves a body with all it holds; its roles, mandates and decisions stay with it (R22). What it was granted is cut to
 * what its new place may decide.
 * Refuses: `body_missing`, `revision_changed`, `body_dissolved`, `sovereign_stays`, `body_inside_itself`, those of the
 * place.
 */
export const moveBody: EffectKind<MoveBody> = {
  kind: 'move_body',
  input: moveBodyInput,
  traits: [],
  isBig: () => true,
  gains: () => [],
  loses: () => [],
  mayDecide: (tree, { bodyId, parentId }, by) =>
    by.grant.kinds.includes('move_body') &&
    isBelow(tree, bodyId, by) &&
    (parentId === by.bodyId || isBelow(tree, parentId, by)),
  describe: (tree, { bodyId, parentId }) => ({
    name: bodyName(tree, bodyId),
    parent: bodyName(tree, parentId),
  }),
  next: (tree, { bodyId, parentId, revision }, scene) => {
    const body = findBody(tree, bodyId)
    if (!body) return refuse('mandates.body_missing', { field: 'bodyId' })
    if (body.dissolvedAt !== null) return refuse('mandates.body_dissolved', { field: 'bodyId' })
    if (body.revision !== revision) return refuse('mandates.revision_changed', { field: 'bodyId' })
    if (isSovereign(body)) return refuse('mandates.sovereign_stays', { field: 'bodyId' })
    if (bodyAndAbove(tree.bodies, parentId).includes(bodyId))
      return refuse('mandates.body_inside_itself', { field: 'parentId' })
    const place = freePlace(tree.bodies, parentId, body.name, bodyId)
    // The name stays; what can be corrected here is the place.
    if (!place.ok) return refuse(place.error.code, { ...place.error, field: 'parentId' })
    return ok(trimGrants(withBody(tree, { ...body, parentId, revision: revision + 1 }), scene.today))
  },
}
