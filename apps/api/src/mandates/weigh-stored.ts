import { type Weight, weighDecision } from '@reliance/core/mandates/weigh-decision.ts'
import type { Told } from './ask-electors.ts'
import { kindsOf } from './effect-handlers.ts'

/** Who gains and who loses by a decision of the register, as things are now. */
export const weighStored = (
  { house, register, body, effects }: Pick<Told, 'house' | 'register' | 'body' | 'effects'>,
  now: Date,
): Pick<Weight, 'gains' | 'loses'> =>
  weighDecision(
    {
      tree: register.tree,
      kinds: kindsOf(house),
      knownPowers: house.knownPowers,
      electors: register.electors,
      now,
    },
    body,
    effects,
  )
