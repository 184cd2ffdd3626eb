import * as z from 'zod/mini'
import { uuidInput } from '../../shared/id.ts'
import { lineInput } from '../../shared/text-input.ts'

/**
 * Somebody is given the floor: a turn of the list, out of its order with a reason; or a direct answer of somebody who was
 * asked by name.
 */
export const giveTurnInput = z.object({
  assemblyId: uuidInput,
  personId: uuidInput,
  kind: z.enum(['turn', 'direct_answer']),
  overrideReason: lineInput(200),
})
export type GiveTurnInput = z.output<typeof giveTurnInput>
