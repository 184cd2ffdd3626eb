import type { ConsentSheet } from '@reliance/core/assemblies/processes/consent-sheet.ts'
import {
  weighObjection as decide,
  type WeighObjectionInput,
} from '@reliance/core/assemblies/processes/weigh-objection.ts'
import type { DecisionWiring } from '../../mandates/effect-handlers.ts'
import { moving } from './moving.ts'

/** Says whether what is looked at is an objection, as one of the circle. */
export const weighObjection = (wiring: DecisionWiring) =>
  moving<ConsentSheet>('consent', 'assemblies.objection_weighed')<WeighObjectionInput>(wiring, decide)
