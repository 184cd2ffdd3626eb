import { findBody } from '@reliance/core/mandates/space-tree.ts'
import { lockTree } from '@reliance/db/mandates/bodies.ts'
import { type DecisionRow, lockDecision } from '@reliance/db/mandates/decisions.ts'
import { effectsOf } from '@reliance/db/mandates/read-decisions.ts'
import { notFound } from '../boundary/rule-error.ts'
import type { MutationContext } from '../boundary/use-case.ts'
import type { Told } from './ask-electors.ts'
import type { DecisionWiring } from './effect-handlers.ts'
import { readRegister } from './register.ts'

export type StoredDecision = Told & { readonly decision: DecisionRow }

/**
 * A decision with its body, its effects and the register, locked until the transaction ends.
 * @throws not found where this space has no such decision.
 */
export const lockStoredDecision = async (
  ctx: MutationContext,
  wiring: DecisionWiring,
  decisionId: string,
): Promise<StoredDecision> => {
  const { db, scope } = ctx
  await lockTree(db, scope, 'update')
  const decision = await lockDecision(db, scope, decisionId)
  if (!decision) throw notFound()
  const register = await readRegister(db, scope)
  const body = findBody(register.tree, decision.bodyId)
  if (!body) throw notFound()
  return { wiring, register, body, decision, effects: await effectsOf(db, scope, decisionId) }
}
