import * as z from 'zod/mini'
import { ok } from '../../../shared/result.ts'
import type { AssemblyResult } from '../../codes.ts'
import { answerElection as answer } from '../../methods/election-consent.ts'
import { ofRevision } from '../process-inputs.ts'
import { type ElectionSheet, withElection } from './election-sheet.ts'

export const answerElectionInput = z.object({ ...ofRevision, accepts: z.boolean() })
export type AnswerElectionInput = z.output<typeof answerElectionInput>

/** The person proposed accepts, or declines without a reason. Refuses: `proposed_only`. */
export const answerElection = (
  sheet: ElectionSheet,
  byId: string,
  { accepts }: AnswerElectionInput,
  now: Date,
): AssemblyResult<ElectionSheet> => {
  const answered = answer(sheet, byId, accepts)
  if (!answered.ok) return answered
  const next = withElection(sheet, answered.value)
  return ok(accepts ? { ...next, electedAt: now } : { ...next, grounds: {} })
}
