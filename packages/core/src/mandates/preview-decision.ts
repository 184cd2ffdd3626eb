import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'

/** Effects of one decision at most. */
const effectsMax = 40

export const effectsInput = z
  .array(z.object({ kind: z.string().check(z.maxLength(40)), payload: z.unknown() }))
  .check(z.maxLength(effectsMax))

/** What a form is about to propose. */
export const previewDecisionInput = z.object({ bodyId: uuidInput, effects: effectsInput })
export type PreviewDecision = z.output<typeof previewDecisionInput>
