import * as z from 'zod/mini'
import { requiredText } from '../shared/text-input.ts'
import { revealPolicies } from './round.ts'

/** A round in preparation: statements are gathered in it, and it opens once there is one. */
export const prepareRoundInput = z.object({ title: requiredText(120), reveal: z.enum(revealPolicies) })
export type PrepareRoundInput = z.output<typeof prepareRoundInput>
