import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'

export const leaveCoalitionInput = z.object({ organisationId: uuidInput })
export type LeaveCoalitionInput = z.output<typeof leaveCoalitionInput>
