import * as z from 'zod/mini'
import { wallTimeInput } from '../calendar/event.ts'
import { uuidInput } from '../shared/id.ts'

/** `heldUntil`: the hour at which one that was held on paper ended. */
export const closeAssemblyInput = z.object({
  assemblyId: uuidInput,
  heldUntil: z.optional(z.nullable(wallTimeInput)),
})
export type CloseAssemblyInput = z.output<typeof closeAssemblyInput>
