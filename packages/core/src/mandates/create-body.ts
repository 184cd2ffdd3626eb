import * as z from 'zod/mini'
import { foldText } from '../shared/fold-text.ts'
import { uuidInput } from '../shared/id.ts'
import { ok, refuse } from '../shared/result.ts'
import { lineInput, textInput } from '../shared/text-input.ts'
import { civilDateInput } from '../shared/time.ts'
import { bodyKinds, sovereignKinds } from './body-kinds.ts'
import { type Body, isSovereign } from './body-tree.ts'
import type { MandateResult } from './codes.ts'
import { type EffectKind, isBelow } from './decision-effect.ts'
import { bodyName, noGrant } from './space-tree.ts'

/** `parentId` null is the place of the sovereign body, which only the founding act makes. */
export const createBodyInput = z.object({
  bodyId: uuidInput,
  parentId: z.nullable(uuidInput),
  kind: z.enum(bodyKinds),
  name: lineInput(120),
  purpose: textInput(2000),
  /** The last day of a commission that is there for a while (R113). */
  endsOn: z.optional(z.nullable(civilDateInput)),
})
export type CreateBody = z.output<typeof createBodyInput>

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

/**
 * A new body, which may decide nothing until something is granted to it. It has no members: its electors are whoever
 * is given a mandate in it (R108).
 * Refuses: `body_name_missing`, `parent_missing`, `body_dissolved`, `body_name_taken` (beside it in the same parent),
 * `second_assembly` (one sovereign body a space, R89), `ends_commission_only`, `ends_in_past` (R113).
 */
export const createBody: EffectKind<CreateBody> = {
  kind: 'create_body',
  input: createBodyInput,
  traits: [],
  isBig: () => false,
  gains: () => [],
  loses: () => [],
  mayDecide: (tree, { parentId }, by) =>
    by.grant.kinds.includes('create_body') &&
    parentId !== null &&
    (parentId === by.bodyId || isBelow(tree, parentId, by)),
  describe: (tree, { parentId, kind, name, endsOn }) => ({
    name,
    kind: [kind],
    parent: bodyName(tree, parentId),
    end: endsOn ?? 'none',
  }),
  next: (tree, { bodyId, parentId, kind, name, purpose, endsOn = null }, { today }) => {
    if (name === '') return refuse('mandates.body_name_missing', { field: 'name' })
    if (tree.bodies.some(one => one.bodyId === bodyId)) return refuse('mandates.id_taken')
    const isTop = sovereignKinds.includes(kind)
    if (isTop !== (parentId === null) || (isTop && tree.bodies.some(isSovereign)))
      return refuse('mandates.second_assembly', { field: 'kind' })
    const place = freePlace(tree.bodies, parentId, name)
    if (!place.ok) return place
    if (endsOn !== null && kind !== 'commission')
      return refuse('mandates.ends_commission_only', { field: 'endsOn' })
    if (endsOn !== null && endsOn < today) return refuse('mandates.ends_in_past', { field: 'endsOn' })
    const body = {
      bodyId,
      parentId,
      kind,
      name,
      purpose,
      dissolvedAt: null,
      revision: 1,
      grant: noGrant,
      endsOn,
    }
    return ok({ ...tree, bodies: [...tree.bodies, body] })
  },
}
