import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'
import { requiredText } from '../shared/text-input.ts'

/** Prepares what every partner of a project gets of one tranche, for one purpose of the fund (R82). */
export const preparePayoutsInput = z.object({
  applicationId: uuidInput,
  tranche: z.literal([1, 2]),
  purpose: requiredText(500),
})
export type PreparePayoutsInput = z.output<typeof preparePayoutsInput>
