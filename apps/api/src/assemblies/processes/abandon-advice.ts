import {
  type AbandonAdviceInput,
  abandonAdvice as decide,
} from '@reliance/core/assemblies/processes/abandon-advice.ts'
import type { AdviceSheet } from '@reliance/core/assemblies/processes/advice-sheet.ts'
import type { DecisionWiring } from '../../mandates/effect-handlers.ts'
import { moving } from './moving.ts'

/** Gives up what one asked advice about. */
export const abandonAdvice = (wiring: DecisionWiring) =>
  moving<AdviceSheet>('advice', 'assemblies.advice_abandoned')<AbandonAdviceInput>(wiring, decide)
