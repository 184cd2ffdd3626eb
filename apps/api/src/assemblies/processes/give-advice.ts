import type { AdviceSheet } from '@reliance/core/assemblies/processes/advice-sheet.ts'
import {
  giveAdvice as decide,
  type GiveAdviceInput,
} from '@reliance/core/assemblies/processes/give-advice.ts'
import type { DecisionWiring } from '../../mandates/effect-handlers.ts'
import { moving } from './moving.ts'

/** Gives advice, as somebody who was asked. */
export const giveAdvice = (wiring: DecisionWiring) =>
  moving<AdviceSheet>('advice', 'assemblies.advice_given')<GiveAdviceInput>(wiring, decide)
