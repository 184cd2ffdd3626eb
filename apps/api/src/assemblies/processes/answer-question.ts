import {
  type AnswerQuestionInput,
  answerQuestion as decide,
} from '@reliance/core/assemblies/processes/answer-question.ts'
import type { ConsentSheet } from '@reliance/core/assemblies/processes/consent-sheet.ts'
import type { DecisionWiring } from '../../mandates/effect-handlers.ts'
import { moving } from './moving.ts'

/** Answers one question, as whoever carries the proposal. */
export const answerQuestion = (wiring: DecisionWiring) =>
  moving<ConsentSheet>('consent', 'assemblies.question_answered')<AnswerQuestionInput>(wiring, decide)
