import * as z from 'zod/mini'
import { uuidInput } from '../../shared/id.ts'

/** Somebody comes, to the room or online. */
export const recordArrivalInput = z.object({
  assemblyId: uuidInput,
  personId: uuidInput,
  mode: z.enum(['room', 'online']),
})
export type RecordArrivalInput = z.output<typeof recordArrivalInput>
