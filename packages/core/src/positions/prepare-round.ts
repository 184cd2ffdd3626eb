import * as z from 'zod/mini'
import { requiredLine } from '../shared/text-input.ts'
import { statementTextsInput } from './add-statements.ts'
import { closingInput } from './move-closing.ts'
import { revealPolicies } from './round.ts'

/**
 * A round in preparation: statements are gathered in it, and it opens once there is one. It may bring its first
 * statements along, and open with them at once (`opening`, with its last day).
 */
export const prepareRoundInput = z.object({
  title: requiredLine(120),
  reveal: z.enum(revealPolicies),
  statements: z.optional(statementTextsInput),
  opening: z.optional(z.object({ closesOn: z.optional(closingInput) })),
})
export type PrepareRoundInput = z.output<typeof prepareRoundInput>
