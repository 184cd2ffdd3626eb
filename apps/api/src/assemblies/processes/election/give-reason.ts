import type { ElectionSheet } from '@reliance/core/assemblies/processes/election/election-sheet.ts'
import {
  giveReason as decide,
  type GiveReasonInput,
} from '@reliance/core/assemblies/processes/election/give-reason.ts'
import type { DecisionWiring } from '../../../mandates/effect-handlers.ts'
import { keptFrom, moving } from '../moving.ts'

/** Says why one named somebody. */
export const giveReason = (wiring: DecisionWiring) =>
  keptFrom(
    moving<ElectionSheet>('election', 'assemblies.nomination_explained')<GiveReasonInput>(wiring, decide),
  )
