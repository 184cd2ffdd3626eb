import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'
import { ok, refuse } from '../shared/result.ts'
import { revisionInput } from '../shared/revision.ts'
import { addDays, type CivilDate, civilDateInput } from '../shared/time.ts'
import type { PositionResult } from './codes.ts'
import type { RoundState } from './round.ts'

/** The longest that a round announces to be open. */
export const longestRoundDays = 366

/** How many days before its last day those who have not answered are reminded. */
export const closingReminderDays = 3

/** The last day on which a round takes positions, as it is announced; none where it stays open until it is closed. */
export const closingInput = z.nullable(civilDateInput)

/** Refuses `closing_in_past` (today is too late to answer by) and `closing_too_far`. */
export const checkClosing = (
  closesOn: CivilDate | null,
  today: CivilDate,
): PositionResult<CivilDate | null> => {
  if (closesOn === null) return ok(null)
  if (closesOn <= today) return refuse('positions.closing_in_past', { field: 'closesOn' })
  if (closesOn > addDays(today, longestRoundDays))
    return refuse('positions.closing_too_far', { field: 'closesOn', params: { days: longestRoundDays } })
  return ok(closesOn)
}

export const moveClosingInput = z.object({
  roundId: uuidInput,
  revision: revisionInput,
  closesOn: closingInput,
})
export type MoveClosingInput = z.output<typeof moveClosingInput>

/** Announces another last day of an open round. Refuses: `round_closed`, `round_not_open`, `revision_changed`, and those of the day. */
export const moveClosing = (
  facts: { readonly state: RoundState; readonly revision: number },
  input: MoveClosingInput,
  today: CivilDate,
): PositionResult<CivilDate | null> => {
  if (facts.state === 'closed') return refuse('positions.round_closed')
  if (facts.state !== 'open') return refuse('positions.round_not_open')
  if (facts.revision !== input.revision) return refuse('positions.revision_changed')
  return checkClosing(input.closesOn, today)
}
