import * as z from 'zod/mini'
import { uuidInput } from '../../shared/id.ts'

/** The ballots of an assembly, or of one of its points. */
export const listBallotsInput = z.object({ assemblyId: uuidInput, itemId: z.nullable(uuidInput) })
export type ListBallotsInput = z.output<typeof listBallotsInput>
