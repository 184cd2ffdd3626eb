import type { ElectionSheet } from '@reliance/core/assemblies/processes/election/election-sheet.ts'
import {
  takeElectionStep as decide,
  type TakeElectionStepInput,
} from '@reliance/core/assemblies/processes/election/election-steps.ts'
import type { DecisionWiring } from '../../../mandates/effect-handlers.ts'
import { moving } from '../moving.ts'

/** Takes the next step of an election, as whoever facilitates it. */
export const takeElectionStep = (wiring: DecisionWiring) =>
  moving<ElectionSheet>('election', 'assemblies.process_moved')<TakeElectionStepInput>(wiring, decide)
