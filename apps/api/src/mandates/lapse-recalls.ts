import { findBody } from '@reliance/core/mandates/space-tree.ts'
import { lockDecision, stepDecision } from '@reliance/db/mandates/decisions.ts'
import { effectsOf, pendingDecisions } from '@reliance/db/mandates/read-decisions.ts'
import type { MutationContext } from '../boundary/use-case.ts'
import type { DecisionWiring } from './effect-handlers.ts'
import { readRegister } from './register.ts'
import { recalledMandate, tellEnd } from './tell-end.ts'

/**
 * A mandate that is over cannot be ended again: a recall of it that still asked for answers lapses, and whoever it
 * concerned is told. The tree is locked by whoever calls.
 */
export const lapseRecalls = async (
  ctx: MutationContext,
  wiring: DecisionWiring,
  mandateId: string,
): Promise<void> => {
  const { db, scope, now } = ctx
  for (const { id, bodyId } of await pendingDecisions(db, scope)) {
    const effects = await effectsOf(db, scope, id)
    if (recalledMandate(effects) !== mandateId) continue
    const decision = await lockDecision(db, scope, id)
    const register = await readRegister(db, scope)
    const body = findBody(register.tree, bodyId)
    if (!decision || !body) continue
    await stepDecision(db, scope, id, { state: 'lapsed', endedAt: now, endedCode: 'mandates.already_over' })
    await tellEnd(ctx, { wiring, register, body, decision, effects }, 'mandates.stale')
    ctx.act('mandates.decision_lapsed', id)
  }
}
