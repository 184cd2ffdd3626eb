import type { ConsentSheet } from '@reliance/core/assemblies/processes/consent-sheet.ts'
import {
  sayObjection as decide,
  type SayObjectionInput,
} from '@reliance/core/assemblies/processes/say-objection.ts'
import type { DecisionWiring } from '../../mandates/effect-handlers.ts'
import { keptFrom, moving } from './moving.ts'

/** Says whether one objects, and to what; the answer is shown to nobody else before all are in. */
export const sayObjection = (wiring: DecisionWiring) =>
  keptFrom(moving<ConsentSheet>('consent', 'assemblies.objection_said')<SayObjectionInput>(wiring, decide))
