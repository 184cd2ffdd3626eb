import {
  type AskQuestionInput,
  askQuestion as decide,
} from '@reliance/core/assemblies/processes/ask-question.ts'
import type { ConsentSheet } from '@reliance/core/assemblies/processes/consent-sheet.ts'
import type { DecisionWiring } from '../../mandates/effect-handlers.ts'
import { moving } from './moving.ts'

/** Asks what a word of the proposal means, or passes (R46). */
export const askQuestion = (wiring: DecisionWiring) =>
  moving<ConsentSheet>('consent', 'assemblies.question_asked')<AskQuestionInput>(wiring, decide)
