import * as z from 'zod/mini'
import { foldText } from '../shared/fold-text.ts'
import { uuidInput } from '../shared/id.ts'
import { ok, refuse } from '../shared/result.ts'
import { textInput } from '../shared/text-input.ts'
import { addDays, type CivilDate, civilDateAt, defaultZone, endOfDay, type Zone } from '../shared/time.ts'
import type { MandateResult } from './codes.ts'
import { decidedBy, type RecordedDecision } from './recorded-decision.ts'

/** `typedName` is the name of the space, written by whoever closes it. */
export const closeSpaceInput = z.object({ decisionId: uuidInput, typedName: textInput(200) })
export type CloseSpaceInput = z.output<typeof closeSpaceInput>

/** Days in which a closing can be taken back. */
export const undoDays = 30

export type CloseSpaceFacts = {
  /** The name of the organisation or the coalition. */
  readonly name: string
  readonly decision: RecordedDecision
  /** The sovereign body: nothing below it ends the whole (R89). */
  readonly sovereignBodyIds: readonly string[]
  readonly zone?: Zone
}

export type Closing = {
  readonly closedAt: Date
  readonly decisionId: string
  /** The last day on which it can be opened again, and the first instant at which it cannot. */
  readonly lastDay: CivilDate
  readonly finalAt: Date
}

/** The last day on which what is final at that instant can be taken back. */
export const lastDayBefore = (finalAt: Date, zone: Zone = defaultZone): CivilDate =>
  civilDateAt(new Date(finalAt.getTime() - 1), zone)

/**
 * Closes a space by a decision of its sovereign body (R89, R108): read-only from `now`, for good after `undoDays`.
 * The act that founded it does not end it. Accents, case and spaces in the typed name do not count.
 * Refuses: those of the decision, `decision_founds`, `space_name_differs`.
 */
export const closeSpace = (
  { name, decision, sovereignBodyIds, zone = defaultZone }: CloseSpaceFacts,
  input: CloseSpaceInput,
  now: Date,
): MandateResult<Closing> => {
  const decided = decidedBy(decision, sovereignBodyIds)
  if (!decided.ok) return decided
  if (decision.proof === 'founding') return refuse('mandates.decision_founds', { field: 'decisionId' })
  if (input.typedName === '' || foldText(input.typedName) !== foldText(name))
    return refuse('mandates.space_name_differs', { field: 'typedName', params: { name } })
  const lastDay = addDays(civilDateAt(now, zone), undoDays)
  const { decisionId } = decision
  return ok({ closedAt: now, decisionId, lastDay, finalAt: endOfDay(lastDay, zone) })
}
