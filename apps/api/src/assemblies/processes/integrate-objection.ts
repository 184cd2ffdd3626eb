import type { ConsentSheet } from '@reliance/core/assemblies/processes/consent-sheet.ts'
import {
  integrateObjection as decide,
  type IntegrateObjectionInput,
} from '@reliance/core/assemblies/processes/integrate-objection.ts'
import type { DecisionWiring } from '../../mandates/effect-handlers.ts'
import { moving } from './moving.ts'

/** Writes what an objection asks for into the next version. */
export const integrateObjection = (wiring: DecisionWiring) =>
  moving<ConsentSheet>('consent', 'assemblies.objection_integrated')<IntegrateObjectionInput>(wiring, decide)
