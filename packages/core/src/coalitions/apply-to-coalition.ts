import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'

/** From the public page of a coalition: one of my organisations asks to join it. */
export const applyInput = z.object({ organisationId: uuidInput })
export type ApplyInput = z.output<typeof applyInput>
