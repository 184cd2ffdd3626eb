import * as z from 'zod/mini'
import { wallTimeInput } from '../calendar/event.ts'
import { uuidInput } from '../shared/id.ts'
import { lineInput } from '../shared/text-input.ts'

/** The video is on, or it is said why there is none (R101); `heldFrom`: the hour at which it began on paper. */
export const startAssemblyInput = z.object({
  assemblyId: uuidInput,
  isVideoOn: z.boolean(),
  noVideoReason: lineInput(200),
  /** It begins although too few are there: nothing is decided by a vote as long as they are. */
  withoutQuorum: z.optional(z.boolean()),
  heldFrom: z.optional(z.nullable(wallTimeInput)),
})
export type StartAssemblyInput = z.output<typeof startAssemblyInput>
