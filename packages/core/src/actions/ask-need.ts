import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'
import { ok, refuse } from '../shared/result.ts'
import { requiredLine } from '../shared/text-input.ts'
import { type ActionState, longestNeed, mostNeeds } from './action.ts'
import type { ActionsResult } from './codes.ts'
import { stillOpen } from './edit-action.ts'

/** One thing more that an action lacks (R65). */
export const askNeedInput = z.object({ actionId: uuidInput, text: requiredLine(longestNeed) })
export type AskNeed = z.output<typeof askNeedInput>

/** Refuses `action_ended`, and `too_many_needs`: a long list of what is missing is read by nobody. */
export const askNeed = (facts: {
  readonly state: ActionState
  readonly needCount: number
}): ActionsResult<null> => {
  const open = stillOpen(facts)
  if (!open.ok) return open
  return facts.needCount >= mostNeeds ? refuse('actions.too_many_needs', { field: 'text' }) : ok(null)
}
