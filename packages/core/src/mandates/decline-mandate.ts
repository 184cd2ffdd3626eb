import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'
import { ok } from '../shared/result.ts'
import { revisionInput } from '../shared/revision.ts'
import { type AnswerMandateFacts, awaitsAnswer } from './accept-mandate.ts'
import type { MandateResult } from './codes.ts'

/** No reason is asked (protocols §3). */
export const declineMandateInput = z.object({
  mandateId: uuidInput,
  revision: revisionInput,
})
export type DeclineMandateInput = z.output<typeof declineMandateInput>

/** The person does not take the mandate. Refuses as `acceptMandate`, names aside. */
export const declineMandate = (
  facts: AnswerMandateFacts,
  input: DeclineMandateInput,
  now: Date,
): MandateResult<{ declinedAt: Date }> => {
  const open = awaitsAnswer(facts, input.revision, now)
  return open.ok ? ok({ declinedAt: now }) : open
}
