import type { ElectionSheet } from '@reliance/core/assemblies/processes/election/election-sheet.ts'
import {
  proposePerson as decide,
  type ProposePersonInput,
} from '@reliance/core/assemblies/processes/election/propose-person.ts'
import type { DecisionWiring } from '../../../mandates/effect-handlers.ts'
import { moving } from '../moving.ts'

/** Proposes one of those who were named, as whoever facilitates. */
export const proposePerson = (wiring: DecisionWiring) =>
  moving<ElectionSheet>('election', 'assemblies.person_proposed')<ProposePersonInput>(wiring, decide)
