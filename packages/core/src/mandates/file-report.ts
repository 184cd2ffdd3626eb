import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'
import { ok, refuse } from '../shared/result.ts'
import { requiredText } from '../shared/text-input.ts'
import { type CivilDate, civilDateInput } from '../shared/time.ts'
import type { MandateResult } from './codes.ts'
import { type FiledReport, type ReportingMandate, reportsOwed } from './reports-owed.ts'

/** `dueOn` names the report: its last day. */
export const fileReportInput = z.object({
  mandateId: uuidInput,
  dueOn: civilDateInput,
  text: requiredText(10_000),
})
export type FileReport = z.output<typeof fileReportInput>

/**
 * Whoever holds or held a mandate says what they did with it (R28): early once its days have begun, late at any time, once.
 * @returns the first of the days that it is about.
 * Refuses: `not_the_holder`, `no_report_due`, `report_filed`.
 */
export const fileReport = (
  facts: {
    readonly mandate: ReportingMandate & { readonly personId: string }
    readonly filed: readonly FiledReport[]
    readonly actorId: string
  },
  { dueOn }: Pick<FileReport, 'dueOn'>,
  now: Date,
): MandateResult<{ from: CivilDate; filedAt: Date }> => {
  if (facts.actorId !== facts.mandate.personId) return refuse('mandates.not_the_holder')
  const report = reportsOwed(facts.mandate, facts.filed, now).find(one => one.dueOn === dueOn)
  if (report?.state === 'filed') return refuse('mandates.report_filed')
  if (!report || report.state === 'ahead') return refuse('mandates.no_report_due')
  return ok({ from: report.from, filedAt: now })
}
