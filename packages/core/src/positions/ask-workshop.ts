import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'
import { ok, refuse } from '../shared/result.ts'
import { textInput } from '../shared/text-input.ts'
import { canBeWorkedOn } from './can-be-worked-on.ts'
import type { PositionResult } from './codes.ts'
import type { StatementClass } from './stance.ts'

export const askWorkshopInput = z.object({
  statementId: uuidInput,
  note: textInput(1000),
})
export type AskWorkshopInput = z.output<typeof askWorkshopInput>

export type AskWorkshopFacts = {
  readonly class: StatementClass
  /** Whether the same organisation has a request on this statement waiting for the coordination. */
  readonly alreadyAsked: boolean
}

/**
 * Asks to work on a disagreement; the request waits for the coordination (R68).
 * Refuses: `nothing_to_work_on`, `workshop_already_asked`.
 */
export const askWorkshop = (
  facts: AskWorkshopFacts,
  input: AskWorkshopInput,
): PositionResult<{ note: string; state: 'waiting' }> => {
  if (!canBeWorkedOn(facts.class)) return refuse('positions.nothing_to_work_on')
  if (facts.alreadyAsked) return refuse('positions.workshop_already_asked')
  return ok({ note: input.note, state: 'waiting' })
}
