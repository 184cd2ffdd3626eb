import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'
import { ok, refuse } from '../shared/result.ts'
import { revisionInput } from '../shared/revision.ts'
import { textInput } from '../shared/text-input.ts'
import type { AssemblyHand, AssemblyState } from './assembly-state.ts'
import type { AssemblyResult } from './codes.ts'

/** The most that the minutes say of one point, in characters. */
export const longestMinutesText = 20_000

/**
 * What the minutes say of a point, over the revision that was read: what was said, and the positions of a minority (R43).
 * A page that knows of none leaves those that are written.
 */
export const writeMinutesInput = z.object({
  itemId: uuidInput,
  minutes: textInput(longestMinutesText),
  minorityPositions: z.optional(textInput(longestMinutesText)),
  revision: revisionInput,
})
export type WriteMinutesInput = z.output<typeof writeMinutesInput>

const writable: readonly AssemblyState[] = ['running', 'closed', 'minutes_draft']

/**
 * Whether somebody writes what the minutes say of a point: whoever takes them, or facilitates, from the start of the
 * assembly until they are published. Refuses: `not_your_step`, `step_not_now`.
 */
export const writeMinutes = (state: AssemblyState, hands: readonly AssemblyHand[]): AssemblyResult<null> => {
  if (!writable.includes(state)) return refuse('assemblies.step_not_now')
  const isTheirs = hands.includes('minute_taker') || hands.includes('facilitator')
  return isTheirs ? ok(null) : refuse('assemblies.not_your_step')
}
