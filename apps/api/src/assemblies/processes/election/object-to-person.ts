import type { ElectionSheet } from '@reliance/core/assemblies/processes/election/election-sheet.ts'
import {
  objectToPerson as decide,
  type ObjectToPersonInput,
} from '@reliance/core/assemblies/processes/election/object-to-person.ts'
import type { DecisionWiring } from '../../../mandates/effect-handlers.ts'
import { keptFrom, moving } from '../moving.ts'

/** Says whether one objects to the person proposed; shown to nobody else before all others have answered. */
export const objectToPerson = (wiring: DecisionWiring) =>
  keptFrom(
    moving<ElectionSheet>('election', 'assemblies.objection_said')<ObjectToPersonInput>(wiring, decide),
  )
