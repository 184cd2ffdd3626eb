import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'

/** The consultation goes with its statements and the votes of its people; the files it came from stay where they are. */
export const removeConsultationInput = z.object({ consultationId: uuidInput })
export type RemoveConsultationInput = z.output<typeof removeConsultationInput>
