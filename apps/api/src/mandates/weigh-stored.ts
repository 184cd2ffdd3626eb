import { type Weight, weighDecision } from '@reliance/core/mandates/weigh-decision.ts'
import type { Told } from './ask-electors.ts'
import { kindsOf } from './effect-handlers.ts'

/** How a decision of the register weighs, and who gains and loses by it, as things are now. */
export const weighStored = (
  { wiring, register, body, effects }: Pick<Told, 'wiring' | 'register' | 'body' | 'effects'>,
  now: Date,
): Weight =>
  weighDecision(
    {
      tree: register.tree,
      kinds: kindsOf(wiring),
      knownPowers: wiring.knownPowers,
      electors: register.electors,
      now,
    },
    body,
    effects,
  )
