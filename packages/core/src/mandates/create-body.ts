import * as z from 'zod/mini'
import { foldText } from '../shared/fold-text.ts'
import { uuidInput } from '../shared/id.ts'
import { ok, refuse } from '../shared/result.ts'
import { textInput } from '../shared/text-input.ts'
import { bodyKinds, sovereignKinds } from './body-kinds.ts'
import type { Body } from './body-tree.ts'
import type { MandateResult } from './codes.ts'

export const createBodyInput = z.object({
  parentId: z.nullable(uuidInput),
  kind: z.enum(bodyKinds),
  name: textInput(120),
  purpose: textInput(2000),
})
export type CreateBodyInput = z.output<typeof createBodyInput>

/**
 * A new body in the tree. Refuses: `body_name_missing`, `parent_missing`, `body_dissolved`, `body_name_taken`
 * (beside it in the same parent), `second_assembly` (R89).
 */
export const createBody = (
  facts: { readonly bodies: readonly Body[] },
  input: CreateBodyInput,
): MandateResult<CreateBodyInput> => {
  if (input.name === '') return refuse('mandates.body_name_missing', { field: 'name' })
  const place = freePlace(facts.bodies, input.parentId, input.name)
  if (!place.ok) return place
  const alive = facts.bodies.filter(body => body.dissolvedAt === null)
  if (sovereignKinds.includes(input.kind) && alive.some(body => body.kind === input.kind))
    return refuse('mandates.second_assembly', { field: 'kind' })
  return ok(input)
}

/** Whether a body of that name may stand in that parent; `except` is the body being moved. */
export const freePlace = (
  bodies: readonly Body[],
  parentId: string | null,
  name: string,
  except?: string,
): MandateResult<null> => {
  const parent = bodies.find(body => body.bodyId === parentId)
  if (parentId !== null && parent === undefined)
    return refuse('mandates.parent_missing', { field: 'parentId' })
  if (parent && parent.dissolvedAt !== null) return refuse('mandates.body_dissolved', { field: 'parentId' })
  const folded = foldText(name)
  const taken = bodies.some(
    body =>
      body.bodyId !== except &&
      body.parentId === parentId &&
      body.dissolvedAt === null &&
      foldText(body.name) === folded,
  )
  return taken ? refuse('mandates.body_name_taken', { field: 'name', params: { name } }) : ok(null)
}
