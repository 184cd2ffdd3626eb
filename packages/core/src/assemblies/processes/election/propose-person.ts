import * as z from 'zod/mini'
import { uuidInput } from '../../../shared/id.ts'
import { ok } from '../../../shared/result.ts'
import { textInput } from '../../../shared/text-input.ts'
import type { AssemblyResult } from '../../codes.ts'
import { proposePerson as propose } from '../../methods/election-consent.ts'
import { longestWord, ofRevision } from '../process-inputs.ts'
import { type ElectionSheet, withElection } from './election-sheet.ts'

export const proposePersonInput = z.object({
  ...ofRevision,
  personId: uuidInput,
  reason: textInput(longestWord),
})
export type ProposePersonInput = z.output<typeof proposePersonInput>

/** Proposes one person named, on the strength of reasons. Refuses: `facilitator_only`, `never_named`, `declined_already`, `proposal_reason_missing`. */
export const proposePerson = (
  sheet: ElectionSheet,
  byId: string,
  { personId, reason }: ProposePersonInput,
): AssemblyResult<ElectionSheet> => {
  const proposed = propose(sheet, byId, personId, reason)
  return proposed.ok
    ? ok({ ...withElection(sheet, proposed.value), asked: sheet.asked + 1, grounds: {} })
    : proposed
}
