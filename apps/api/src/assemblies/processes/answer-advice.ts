import type { AdviceSheet } from '@reliance/core/assemblies/processes/advice-sheet.ts'
import {
  type AnswerAdviceInput,
  answerAdvice as decide,
} from '@reliance/core/assemblies/processes/answer-advice.ts'
import type { DecisionWiring } from '../../mandates/effect-handlers.ts'
import { moving } from './moving.ts'

/** Answers the advice of somebody in one line, as whoever decides. */
export const answerAdvice = (wiring: DecisionWiring) =>
  moving<AdviceSheet>('advice', 'assemblies.advice_answered')<AnswerAdviceInput>(wiring, decide)
