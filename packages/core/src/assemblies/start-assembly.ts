import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'
import { lineInput } from '../shared/text-input.ts'

/** The video is on, or it is said why there is none (R101). */
export const startAssemblyInput = z.object({
  assemblyId: uuidInput,
  isVideoOn: z.boolean(),
  noVideoReason: lineInput(200),
})
export type StartAssemblyInput = z.output<typeof startAssemblyInput>
