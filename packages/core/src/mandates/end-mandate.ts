import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'
import { ok, refuse } from '../shared/result.ts'
import { type EffectKind, isBelow } from './decision-effect.ts'
import { isPending, mandateState } from './mandate-state.ts'
import { bodyName, findBody, findRole, isGranted, type SpaceTree } from './space-tree.ts'

export const endMandateInput = z.object({ mandateId: uuidInput })
export type EndMandate = z.output<typeof endMandateInput>

const mandateOf = (tree: SpaceTree, { mandateId }: EndMandate) =>
  tree.mandates.find(one => one.mandateId === mandateId)

/**
 * Ends a mandate before its term, without a cause, by the body that gave it or one above (R111). It stands alone in its
 * decision. Whoever holds the mandate replies, is shown first, and is not counted; what they did stays valid.
 * Refuses: `mandate_missing`, `already_over`.
 */
export const endMandate: EffectKind<EndMandate> = {
  kind: 'end_mandate',
  input: endMandateInput,
  traits: ['stands_alone'],
  // As its mandate was.
  isBig: (tree, payload, today) => {
    const mandate = mandateOf(tree, payload)
    const body = mandate && findBody(tree, mandate.bodyId)
    return (
      mandate === undefined ||
      mandate.powers.length > 0 ||
      mandate.mayBind ||
      (body !== undefined && isGranted(body, today))
    )
  },
  gains: () => [],
  loses: (tree, payload) => {
    const mandate = mandateOf(tree, payload)
    return mandate ? [mandate.personId] : []
  },
  mayDecide: (tree, payload, by) => {
    const mandate = mandateOf(tree, payload)
    return (
      mandate !== undefined &&
      (mandate.decidedByBodyId === by.bodyId || isBelow(tree, mandate.decidedByBodyId, by))
    )
  },
  describe: (tree, payload) => {
    const mandate = mandateOf(tree, payload)
    const role = mandate && findRole(tree, mandate.roleId)
    return {
      person: mandate?.displayName ?? '',
      role: role?.name ?? '',
      body: bodyName(tree, mandate?.bodyId ?? null),
    }
  },
  next: (tree, payload, { now }) => {
    const mandate = mandateOf(tree, payload)
    if (!mandate) return refuse('mandates.mandate_missing', { field: 'mandateId' })
    if (!isPending(mandateState(mandate, now)) && mandate.suspendedAt === null)
      return refuse('mandates.already_over', { field: 'mandateId' })
    return ok({
      ...tree,
      mandates: tree.mandates.map(one => (one === mandate ? { ...one, recalledAt: now } : one)),
    })
  },
}
