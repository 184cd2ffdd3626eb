import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'

const count = z.int().check(z.nonnegative(), z.maximum(100_000))

/** Minutes more, by a quick vote that is recorded (R100). */
export const extendAssemblyInput = z.object({
  assemblyId: uuidInput,
  minutes: z.int().check(z.nonnegative(), z.maximum(10_000)),
  votesFor: count,
  votesAgainst: count,
})
export type ExtendAssemblyInput = z.output<typeof extendAssemblyInput>
