import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'
import { ok, refuse } from '../shared/result.ts'
import { type Body, bodyAndAbove } from './body-tree.ts'
import type { MandateResult } from './codes.ts'
import { freePlace } from './create-body.ts'

export const moveBodyInput = z.object({
  bodyId: uuidInput,
  parentId: z.nullable(uuidInput),
  revision: z.int().check(z.nonnegative()),
})
export type MoveBodyInput = z.output<typeof moveBodyInput>

/**
 * Moves a body with all it holds; members, roles and decisions stay with it (R22).
 * Refuses: `revision_changed`, `body_dissolved`, `body_inside_itself`, and those of the place.
 */
export const moveBody = (
  facts: { readonly bodies: readonly Body[]; readonly body: Body; readonly revision: number },
  input: MoveBodyInput,
): MandateResult<{ parentId: string | null }> => {
  if (facts.revision !== input.revision) return refuse('mandates.revision_changed')
  if (facts.body.dissolvedAt !== null) return refuse('mandates.body_dissolved')
  if (input.parentId !== null && bodyAndAbove(facts.bodies, input.parentId).includes(input.bodyId))
    return refuse('mandates.body_inside_itself', { field: 'parentId' })
  const place = freePlace(facts.bodies, input.parentId, facts.body.name, input.bodyId)
  return place.ok ? ok({ parentId: input.parentId }) : place
}
