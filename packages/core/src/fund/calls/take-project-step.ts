import * as z from 'zod/mini'
import { uuidInput } from '../../shared/id.ts'
import { ok, refuse } from '../../shared/result.ts'
import { textInput } from '../../shared/text-input.ts'
import { type CivilDate, civilDateInput } from '../../shared/time.ts'
import type { CallResult } from '../call-codes.ts'
import { mayStep, type ProjectFacts, type ProjectTurn, projectStanding } from './project-state.ts'

/** Steps that somebody records; what is paid comes from payments, and what is asked back from a decision. */
export const recordedSteps = [
  'accept',
  'decline',
  'sign_agreement',
  'hand_in_report',
  'return_report',
  'approve_report',
  'move_report_day',
  'close',
] as const
export type RecordedStep = (typeof recordedSteps)[number]

/** Takes a step of a project. `takenOn` is the day on which it happened, or to which the report is moved. */
export const takeProjectStepInput = z.object({
  applicationId: uuidInput,
  step: z.enum(recordedSteps),
  takenOn: civilDateInput,
  note: textInput(1000),
})

export type TakeProjectStep = z.output<typeof takeProjectStepInput>

/** Who takes which step. */
export const stepTakers = {
  accept: 'lead',
  decline: 'lead',
  sign_agreement: 'lead',
  hand_in_report: 'lead',
  return_report: 'assessors',
  approve_report: 'assessors',
  move_report_day: 'treasury',
  close: 'treasury',
} as const satisfies Record<RecordedStep, ProjectTurn>

/**
 * Refuses: `step_not_now`, `report_day_too_early` where a report is moved to a day that is over, `report_empty` where it
 * says nothing, or says not why it comes back.
 */
export const takeProjectStep = (
  facts: ProjectFacts,
  { step, takenOn, note }: Pick<TakeProjectStep, 'step' | 'takenOn' | 'note'>,
  today: CivilDate,
): CallResult<null> => {
  const says = step === 'hand_in_report' || step === 'return_report'
  if (says && note === '') return refuse('fund.report_empty', { field: 'note' })
  if (step !== 'move_report_day') return mayStep(facts, step, today)
  // A report is moved while it is owed.
  const owed = mayStep(facts, 'hand_in_report', today)
  if (!owed.ok) return owed
  const { reportDueOn } = projectStanding(facts, today)
  const isLater = takenOn >= today && (reportDueOn === null || takenOn > reportDueOn)
  return isLater ? ok(null) : refuse('fund.report_day_too_early', { field: 'takenOn' })
}
