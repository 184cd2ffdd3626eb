import type { ElectionSheet } from '@reliance/core/assemblies/processes/election/election-sheet.ts'
import {
  weighRole as decide,
  type WeighRoleInput,
} from '@reliance/core/assemblies/processes/election/weigh-role.ts'
import type { DecisionWiring } from '../../../mandates/effect-handlers.ts'
import { moving } from '../moving.ts'

/** Says whether the role, its term and its criteria fit. */
export const weighRole = (wiring: DecisionWiring) =>
  moving<ElectionSheet>('election', 'assemblies.role_weighed')<WeighRoleInput>(wiring, decide)
