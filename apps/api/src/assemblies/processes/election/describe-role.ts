import {
  type DescribeRoleInput,
  describeRole as decide,
} from '@reliance/core/assemblies/processes/election/describe-role.ts'
import type { ElectionSheet } from '@reliance/core/assemblies/processes/election/election-sheet.ts'
import type { DecisionWiring } from '../../../mandates/effect-handlers.ts'
import { moving } from '../moving.ts'

/** Writes anew what is sought, before any name. */
export const describeRole = (wiring: DecisionWiring) =>
  moving<ElectionSheet>('election', 'assemblies.role_described')<DescribeRoleInput>(wiring, decide)
