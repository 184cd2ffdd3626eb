import * as z from 'zod/mini'
import { foldText } from '../shared/fold-text.ts'
import { uuidInput } from '../shared/id.ts'
import { ok, refuse } from '../shared/result.ts'
import { revisionInput } from '../shared/revision.ts'
import { lineInput } from '../shared/text-input.ts'
import { defaultZone, type Zone } from '../shared/time.ts'
import type { MandateResult } from './codes.ts'
import { acceptanceDueOn, type Mandate, mandateState } from './mandate-state.ts'

/** The person types their own name under the engagement (R9). */
export const acceptMandateInput = z.object({
  mandateId: uuidInput,
  typedName: lineInput(200),
  revision: revisionInput,
})
export type AcceptMandateInput = z.output<typeof acceptMandateInput>

export type AnswerMandateFacts = {
  readonly mandate: Mandate
  readonly revision: number
  readonly actorId: string
  /** The name under which the mandate was given. */
  readonly displayName: string
  readonly zone?: Zone
}

/**
 * The person takes the mandate on; rights begin on its first day, not before. Accents, case and spaces in the
 * typed name do not count.
 * Refuses: `not_the_holder`, `revision_changed`, `already_answered`, `acceptance_too_late`, `already_over`,
 * `typed_name_differs`.
 */
export const acceptMandate = (
  facts: AnswerMandateFacts,
  input: AcceptMandateInput,
  now: Date,
): MandateResult<{ acceptedAt: Date; acceptedName: string }> => {
  const open = awaitsAnswer(facts, input.revision, now)
  if (!open.ok) return open
  if (input.typedName === '' || foldText(input.typedName) !== foldText(facts.displayName))
    return refuse('mandates.typed_name_differs', {
      field: 'typedName',
      params: { name: facts.displayName },
    })
  return ok({ acceptedAt: now, acceptedName: input.typedName })
}

/** Whether this person can still answer this mandate. */
export const awaitsAnswer = (
  { mandate, revision, actorId, zone = defaultZone }: AnswerMandateFacts,
  expectedRevision: number,
  now: Date,
): MandateResult<null> => {
  if (actorId !== mandate.personId) return refuse('mandates.not_the_holder')
  const state = mandateState(mandate, now, zone)
  if (state === 'lapsed')
    return refuse('mandates.acceptance_too_late', { params: { dueOn: acceptanceDueOn(mandate, zone) } })
  if (state === 'recalled' || state === 'ended' || state === 'resigned')
    return refuse('mandates.already_over')
  if (state !== 'given') return refuse('mandates.already_answered')
  return revision === expectedRevision ? ok(null) : refuse('mandates.revision_changed')
}
