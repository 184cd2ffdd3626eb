import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'
import { ok, refuse } from '../shared/result.ts'
import { revisionInput } from '../shared/revision.ts'
import { defaultZone, type Zone } from '../shared/time.ts'
import { type Body, isSovereign } from './body-tree.ts'
import { type EffectKind, isBelow } from './decision-effect.ts'
import { isPending, type Mandate, mandateState } from './mandate-state.ts'
import { bodyName, findBody, noGrant, withBody } from './space-tree.ts'

/** `mandateIds` are the mandates that the proposal names as ending: nothing more ends than what people answered. */
export const dissolveBodyInput = z.object({
  bodyId: uuidInput,
  mandateIds: z.array(uuidInput).check(z.maxLength(500)),
  revision: revisionInput,
})
export type DissolveBody = z.output<typeof dissolveBodyInput>

/** The mandates that a dissolution at `now` would end. */
export const endingWith = <Given extends Mandate>(
  bodyId: string,
  mandates: readonly Given[],
  now: Date,
  zone: Zone = defaultZone,
): Given[] => mandates.filter(one => one.bodyId === bodyId && isPending(mandateState(one, now, zone)))

/** Bodies that stand directly in this one. */
export const bodiesInside = <One extends Body>(bodies: readonly One[], bodyId: string): One[] =>
  bodies.filter(one => one.parentId === bodyId && one.dissolvedAt === null)

/**
 * Dissolves a body (R89). The mandates held in its roles end with it, so that their rights are gone at the next call
 * (R111); what it was deciding is handed to the body above. The bodies inside it are moved or dissolved first.
 * Refuses: `body_missing`, `revision_changed`, `body_dissolved`, `sovereign_stays`, `bodies_inside`,
 * `other_mandates_end`.
 */
export const dissolveBody: EffectKind<DissolveBody> = {
  kind: 'dissolve_body',
  input: dissolveBodyInput,
  traits: [],
  isBig: () => true,
  gains: () => [],
  loses: () => [],
  mayDecide: (tree, { bodyId }, by) => by.grant.kinds.includes('dissolve_body') && isBelow(tree, bodyId, by),
  describe: (tree, { bodyId, mandateIds }) => ({
    name: bodyName(tree, bodyId),
    count: String(mandateIds.length),
    people: tree.mandates.filter(one => mandateIds.includes(one.mandateId)).map(one => one.displayName),
  }),
  next: (tree, { bodyId, mandateIds, revision }, { now }) => {
    const body = findBody(tree, bodyId)
    if (!body) return refuse('mandates.body_missing', { field: 'bodyId' })
    if (body.dissolvedAt !== null) return refuse('mandates.body_dissolved', { field: 'bodyId' })
    if (body.revision !== revision) return refuse('mandates.revision_changed', { field: 'bodyId' })
    if (isSovereign(body)) return refuse('mandates.sovereign_stays', { field: 'bodyId' })
    const { length: count } = bodiesInside(tree.bodies, bodyId)
    if (count > 0) return refuse('mandates.bodies_inside', { field: 'bodyId', params: { count } })
    const ending = endingWith(bodyId, tree.mandates, now)
    if (ending.some(one => !mandateIds.includes(one.mandateId)))
      return refuse('mandates.other_mandates_end', { field: 'bodyId' })
    const after = withBody(tree, { ...body, dissolvedAt: now, grant: noGrant, revision: revision + 1 })
    return ok({
      ...after,
      mandates: after.mandates.map(one => (ending.includes(one) ? { ...one, recalledAt: now } : one)),
    })
  },
}
