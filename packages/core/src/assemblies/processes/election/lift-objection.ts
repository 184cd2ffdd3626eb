import * as z from 'zod/mini'
import { ok } from '../../../shared/result.ts'
import { textInput } from '../../../shared/text-input.ts'
import type { AssemblyResult } from '../../codes.ts'
import { liftObjection as lift } from '../../methods/election-consent.ts'
import { longestWord, ofRevision } from '../process-inputs.ts'
import { type ElectionSheet, withElection } from './election-sheet.ts'
import { soughtIn, termInput } from './open-election.ts'

/** Another term, or a support, and how that lifts the objection. */
export const liftObjectionInput = z.object({
  ...ofRevision,
  termMonths: termInput,
  support: textInput(longestWord),
  liftedBy: textInput(longestWord),
})
export type LiftObjectionInput = z.output<typeof liftObjectionInput>

/** Changes the term or its support, and asks everybody again. Refuses: `facilitator_only`, `lift_missing`. */
export const liftObjection = (
  sheet: ElectionSheet,
  byId: string,
  { termMonths, support, liftedBy }: LiftObjectionInput,
): AssemblyResult<ElectionSheet> => {
  const { name, mission, accountabilities } = soughtIn(sheet).role
  const role = { name, mission, accountabilities, termMonths, support }
  const lifted = lift(sheet, byId, role, liftedBy)
  return lifted.ok
    ? ok({ ...withElection(sheet, lifted.value), asked: sheet.asked + 1, grounds: {} })
    : lifted
}
