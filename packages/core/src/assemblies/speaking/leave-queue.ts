import * as z from 'zod/mini'
import { uuidInput } from '../../shared/id.ts'

/** A request is taken back by its person, or by whoever moderates, which is counted (R103). */
export const leaveQueueInput = z.object({ assemblyId: uuidInput, personId: uuidInput })
export type LeaveQueueInput = z.output<typeof leaveQueueInput>
