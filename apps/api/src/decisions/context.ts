import type { ApiContext } from '../api-context.ts'
import type { DecisionWiring } from '../mandates/effect-handlers.ts'
import { decisionsRouter } from './router.ts'
import { decisionsTells } from './tells.ts'

/** @param wiring what decisions do, and who decides. */
export const decisions = (wiring: DecisionWiring) =>
  ({
    router: decisionsRouter(wiring),
    tells: decisionsTells,
  }) satisfies ApiContext
