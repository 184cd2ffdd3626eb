import {
  type ChooseTextInput,
  chooseText as decide,
} from '@reliance/core/assemblies/processes/choose-text.ts'
import type { ConsentSheet } from '@reliance/core/assemblies/processes/consent-sheet.ts'
import type { DecisionWiring } from '../../mandates/effect-handlers.ts'
import { moving } from './moving.ts'

/** Keeps, amends, clarifies or withdraws the text, as whoever carries it. */
export const chooseText = (wiring: DecisionWiring) =>
  moving<ConsentSheet>('consent', 'assemblies.text_chosen')<ChooseTextInput>(wiring, decide)
