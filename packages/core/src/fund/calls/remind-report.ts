import { addDays, type CivilDate, daysBetween } from '../../shared/time.ts'
import { type ProjectStanding, reportSoonDays, suspendedAfterDays } from './project-state.ts'

/** What a project was told last of the report that it owes. */
export type ReportTold = 'nothing' | 'due' | 'late'

export type ReportReminder = {
  /** What it is told today. */
  readonly tell: 'due' | 'late' | null
  /** When to look again, in days; null once there is nothing more to tell. */
  readonly again: { readonly inDays: number; readonly told: ReportTold } | null
}

/** Where a project stands with its report, and in how many days it is told again: when it is due, late, and suspended. */
export const remindReport = (
  { state, reportDueOn }: Pick<ProjectStanding, 'state' | 'reportDueOn'>,
  today: CivilDate,
  told: ReportTold,
): ReportReminder => {
  if (reportDueOn === null) return { tell: null, again: null }
  const until = (days: number) => Math.max(1, daysBetween(today, addDays(reportDueOn, days)))
  switch (state) {
    case 'paid_1':
      return { tell: null, again: { inDays: until(-reportSoonDays), told: 'nothing' } }
    case 'report_due':
      return { tell: told === 'nothing' ? 'due' : null, again: { inDays: until(1), told: 'due' } }
    case 'report_late':
      return {
        tell: told === 'late' ? null : 'late',
        again: { inDays: until(suspendedAfterDays + 1), told: 'late' },
      }
    case 'suspended':
      return { tell: 'late', again: null }
    default:
      return { tell: null, again: null }
  }
}
