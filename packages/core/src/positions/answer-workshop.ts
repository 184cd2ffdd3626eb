import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'
import { ok, refuse } from '../shared/result.ts'
import { textInput } from '../shared/text-input.ts'
import { type CivilDate, civilDateInput } from '../shared/time.ts'
import type { PositionResult } from './codes.ts'

export const workshopAnswers = ['accepted', 'declined'] as const
export type WorkshopAnswer = (typeof workshopAnswers)[number]
export const workshopAnswerMax = 1000

/** `organisationId` is the one that asked. `meetsOn` null is a day that is not known yet. */
export const answerWorkshopInput = z.object({
  statementId: uuidInput,
  organisationId: uuidInput,
  answer: z.enum(workshopAnswers),
  meetsOn: z.nullable(civilDateInput),
  text: textInput(workshopAnswerMax),
})
export type AnswerWorkshopInput = z.output<typeof answerWorkshopInput>

export type AnswerWorkshopFacts = { readonly answeredAt: Date | null; readonly today: CivilDate }

export type AnsweredWorkshop = {
  readonly answer: WorkshopAnswer
  readonly answerText: string
  readonly meetsOn: CivilDate | null
  readonly answeredAt: Date
}

/**
 * The coordination answers a request to work on a disagreement, once (R68): it proposes a moment or a manner, or says
 * why not. A yes without either would leave people waiting as before.
 * Refuses: `workshop_answered`, `workshop_moment_missing`, `workshop_in_past`, `workshop_reason_missing`.
 */
export const answerWorkshop = (
  { answeredAt, today }: AnswerWorkshopFacts,
  { answer, meetsOn, text }: AnswerWorkshopInput,
  now: Date,
): PositionResult<AnsweredWorkshop> => {
  if (answeredAt !== null) return refuse('positions.workshop_answered')
  if (answer === 'declined')
    return text === ''
      ? refuse('positions.workshop_reason_missing', { field: 'text' })
      : ok({ answer, answerText: text, meetsOn: null, answeredAt: now })
  if (meetsOn === null && text === '') return refuse('positions.workshop_moment_missing', { field: 'text' })
  if (meetsOn !== null && meetsOn < today) return refuse('positions.workshop_in_past', { field: 'meetsOn' })
  return ok({ answer, answerText: text, meetsOn, answeredAt: now })
}
