import * as z from 'zod/mini'
import { eventKeyInput, periods } from '../calendar/list-events.ts'

/** Assemblies ahead, the nearest first, or those before, the latest first: by the instant at which they begin. */
export const listAssembliesInput = z.object({
  period: z.enum(periods),
  after: z.optional(z.nullable(eventKeyInput)),
})
export type ListAssembliesInput = z.output<typeof listAssembliesInput>
