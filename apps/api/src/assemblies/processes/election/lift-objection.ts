import type { ElectionSheet } from '@reliance/core/assemblies/processes/election/election-sheet.ts'
import {
  liftObjection as decide,
  type LiftObjectionInput,
} from '@reliance/core/assemblies/processes/election/lift-objection.ts'
import type { DecisionWiring } from '../../../mandates/effect-handlers.ts'
import { moving } from '../moving.ts'

/** Changes the term or its support, and asks everybody again. */
export const liftObjection = (wiring: DecisionWiring) =>
  moving<ElectionSheet>('election', 'assemblies.objection_lifted')<LiftObjectionInput>(wiring, decide)
