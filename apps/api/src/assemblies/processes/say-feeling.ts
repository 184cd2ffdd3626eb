import type { ConsentSheet } from '@reliance/core/assemblies/processes/consent-sheet.ts'
import {
  sayFeeling as decide,
  type SayFeelingInput,
} from '@reliance/core/assemblies/processes/say-feeling.ts'
import type { DecisionWiring } from '../../mandates/effect-handlers.ts'
import { moving } from './moving.ts'

/** Says how the proposal lands, or passes. */
export const sayFeeling = (wiring: DecisionWiring) =>
  moving<ConsentSheet>('consent', 'assemblies.feeling_said')<SayFeelingInput>(wiring, decide)
