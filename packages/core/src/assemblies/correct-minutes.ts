import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'
import { ok, refuse } from '../shared/result.ts'
import { lineInput, textInput } from '../shared/text-input.ts'
import type { AssemblyState } from './assembly-state.ts'
import type { AssemblyResult } from './codes.ts'
import type { Minutes } from './minutes.ts'
import { longestMinutesText } from './write-minutes.ts'

/** What published minutes say of a point, corrected over the version that was read, and why (R107). */
export const correctMinutesInput = z.object({
  assemblyId: uuidInput,
  itemId: uuidInput,
  minutes: textInput(longestMinutesText),
  /** Those of a minority (R43); as they are where nothing is said of them. */
  minorityPositions: z.optional(textInput(longestMinutesText)),
  reason: lineInput(300),
  version: z.int(),
})
export type CorrectMinutesInput = z.output<typeof correctMinutesInput>

type Standing = {
  readonly state: AssemblyState
  /** Whether it is in the hands of whoever acts: who takes the minutes, or who convenes. */
  readonly isTheirs: boolean
  readonly version: number
  readonly content: Minutes
}

/**
 * Published minutes with other texts of one point, of which one differs: another version, until the next assembly has approved them. Their record
 * of decisions is made of the ballots and has no corrections.
 * Refuses: `step_not_now`, `not_your_step`, `minutes_changed` where another version was published meanwhile or the point is
 * not in it, `minutes_same`, `correction_reason_missing`, `items_without_text`.
 */
export const correctMinutes = (
  { state, isTheirs, version, content }: Standing,
  { itemId, minutes, minorityPositions, reason, version: read }: Omit<CorrectMinutesInput, 'assemblyId'>,
): AssemblyResult<Minutes> => {
  if (state !== 'published') return refuse('assemblies.step_not_now')
  if (!isTheirs) return refuse('assemblies.not_your_step')
  const point = content.points.find(one => one.itemId === itemId)
  if (version !== read || !point) return refuse('assemblies.minutes_changed', { field: 'minutes' })
  const former = point.minorityPositions ?? ''
  const minority = minorityPositions ?? former
  if (point.minutes === minutes && former === minority)
    return refuse('assemblies.minutes_same', { field: 'minutes' })
  if (minutes.trim() === '')
    return refuse('assemblies.items_without_text', { field: 'minutes', params: { count: 1 } })
  if (reason === '') return refuse('assemblies.correction_reason_missing', { field: 'reason' })
  const points = content.points.map(one =>
    one.itemId === itemId ? { ...one, minutes, minorityPositions: minority } : one,
  )
  return ok({ ...content, points })
}
