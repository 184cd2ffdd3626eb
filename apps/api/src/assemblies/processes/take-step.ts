import type { ConsentSheet } from '@reliance/core/assemblies/processes/consent-sheet.ts'
import { takeStep as decide, type TakeStepInput } from '@reliance/core/assemblies/processes/take-step.ts'
import type { DecisionWiring } from '../../mandates/effect-handlers.ts'
import { moving } from './moving.ts'

/** Takes the next step of a process, as whoever facilitates it. */
export const takeStep = (wiring: DecisionWiring) =>
  moving<ConsentSheet>('consent', 'assemblies.process_moved')<TakeStepInput>(wiring, decide)
