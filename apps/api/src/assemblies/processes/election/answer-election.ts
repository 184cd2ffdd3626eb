import {
  type AnswerElectionInput,
  answerElection as decide,
} from '@reliance/core/assemblies/processes/election/answer-election.ts'
import type { ElectionSheet } from '@reliance/core/assemblies/processes/election/election-sheet.ts'
import type { DecisionWiring } from '../../../mandates/effect-handlers.ts'
import { moving } from '../moving.ts'

/** Accepts, or declines without a reason. */
export const answerElection = (wiring: DecisionWiring) =>
  moving<ElectionSheet>('election', 'assemblies.election_answered')<AnswerElectionInput>(wiring, decide)
