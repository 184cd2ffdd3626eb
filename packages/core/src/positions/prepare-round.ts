import * as z from 'zod/mini'
import { requiredLine } from '../shared/text-input.ts'
import { revealPolicies } from './round.ts'

/** A round in preparation: statements are gathered in it, and it opens once there is one. */
export const prepareRoundInput = z.object({ title: requiredLine(120), reveal: z.enum(revealPolicies) })
export type PrepareRoundInput = z.output<typeof prepareRoundInput>
