import * as z from 'zod/mini'
import { uuidInput } from '../../shared/id.ts'

/** One's own priority flag, for this assembly alone (R103). */
export const setPriorityInput = z.object({ assemblyId: uuidInput, hasPriority: z.boolean() })
export type SetPriorityInput = z.output<typeof setPriorityInput>
