import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'

/** Statements that were on a screen of an organisation: "not shown" and "no answer" differ (mapping §1). */
export const recordExposureInput = z.object({
  organisationId: uuidInput,
  statementIds: z.array(uuidInput).check(z.minLength(1), z.maxLength(500)),
})
export type RecordExposureInput = z.output<typeof recordExposureInput>
