import * as z from 'zod/mini'
import { ok, refuse } from '../shared/result.ts'
import type { ActionsResult } from './codes.ts'
import { lowestThreshold } from './recognition.ts'

/** The coordination asks every organisation once whether it recognises itself in the plan (R80). */
export const openRecognitionInput = z.object({
  threshold: z.int().check(z.minimum(lowestThreshold), z.maximum(100)),
})
export type OpenRecognition = z.output<typeof openRecognitionInput>

/** Refuses `recognition_open`: one is asked at a time. `plan_empty`: there is nothing to recognise oneself in. */
export const openRecognition = (facts: {
  readonly isOpen: boolean
  readonly actionCount: number
}): ActionsResult<null> => {
  if (facts.isOpen) return refuse('actions.recognition_open')
  return facts.actionCount === 0 ? refuse('actions.plan_empty') : ok(null)
}
