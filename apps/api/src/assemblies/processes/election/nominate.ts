import type { ElectionSheet } from '@reliance/core/assemblies/processes/election/election-sheet.ts'
import {
  nominate as decide,
  type NominateInput,
} from '@reliance/core/assemblies/processes/election/nominate.ts'
import type { DecisionWiring } from '../../../mandates/effect-handlers.ts'
import { keptFrom, moving } from '../moving.ts'

/** Names somebody; whom is shown to nobody else before all ballots are in. */
export const nominate = (wiring: DecisionWiring) =>
  keptFrom(moving<ElectionSheet>('election', 'assemblies.nominated')<NominateInput>(wiring, decide))
