import type { AdviceSheet } from '@reliance/core/assemblies/processes/advice-sheet.ts'
import {
  type DecideInRoleInput,
  decideInRole as decide,
} from '@reliance/core/assemblies/processes/decide-in-role.ts'
import type { DecisionWiring } from '../../mandates/effect-handlers.ts'
import { moving } from './moving.ts'

/** Decides in a role once those concerned were heard, which is published at once (R13, R18). */
export const decideInRole = (wiring: DecisionWiring) =>
  moving<AdviceSheet>('advice', 'assemblies.role_decided')<DecideInRoleInput>(wiring, decide)
