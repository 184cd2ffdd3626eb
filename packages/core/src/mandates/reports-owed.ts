import { addDays, type CivilDate, civilDateAt, defaultZone, endOfDay, type Zone } from '../shared/time.ts'
import type { MandateLimits } from './mandate-limits.ts'
import type { Mandate } from './mandate-state.ts'
import { type ReportPeriod, reportPeriods } from './report-rhythm.ts'

/** Days before the last day on which a report is asked for, and then once more the day before (R28). */
export const askedDays = [7, 1] as const
const [firstAsked] = askedDays
/** Days after its end during which a report that a mandate still owes stands on the page of all mandates. */
export const reportShownDays = 365

/**
 * ahead: its days have not begun. open: they run, and it may be filed already. asked: the last week. late: its last day
 * is over (R28: J+1). filed: somebody wrote it.
 */
export type ReportState = 'ahead' | 'open' | 'asked' | 'late' | 'filed'

export type ReportingMandate = Pick<
  Mandate,
  'startsOn' | 'endsOn' | 'acceptedAt' | 'declinedAt' | 'recalledAt' | 'resignedAt'
> &
  Pick<MandateLimits, 'reportRhythm'>

export type FiledReport = { readonly dueOn: string; readonly filedAt: Date }

export type OwedReport = ReportPeriod & {
  readonly state: ReportState
  readonly filedAt: Date | null
  /** Filed after its last day, or not yet although that is over. */
  readonly isLate: boolean
}

const endedAt = ({ recalledAt, resignedAt }: ReportingMandate, now: Date): Date | null => {
  const [first] = [recalledAt, resignedAt]
    .flatMap(at => (at !== null && at <= now ? [at] : []))
    .toSorted((a, b) => a.getTime() - b.getTime())
  return first ?? null
}

/**
 * What a mandate owes its body, in order: nothing for days before it was accepted, nothing that falls due after a recall
 * or a resignation, and nothing where it was never taken on. Late from the first instant after the last day.
 */
export const reportsOwed = (
  mandate: ReportingMandate,
  filed: readonly FiledReport[],
  now: Date,
  zone: Zone = defaultZone,
): OwedReport[] => {
  const { acceptedAt, declinedAt } = mandate
  if (acceptedAt === null || declinedAt !== null) return []
  const accepted = civilDateAt(acceptedAt, zone)
  const ended = endedAt(mandate, now)
  const today = civilDateAt(now, zone)
  return reportPeriods(mandate)
    .filter(one => one.dueOn > accepted)
    .flatMap(({ from, dueOn }) => {
      const filedAt = filed.find(one => one.dueOn === dueOn)?.filedAt ?? null
      const over = endOfDay(dueOn, zone)
      if (filedAt === null && ended !== null && over > ended) return []
      const isOver = now >= over
      const isAsked = today >= addDays(dueOn, -firstAsked)
      const waiting = isOver ? 'late' : isAsked ? 'asked' : today >= from ? 'open' : 'ahead'
      const state: ReportState = filedAt === null ? waiting : 'filed'
      return [{ from, dueOn, state, filedAt, isLate: filedAt === null ? isOver : filedAt >= over }]
    })
}

/** The report that is asked for now: the oldest that is missing; undefined while none is. */
export const askedReport = (owed: readonly OwedReport[]): OwedReport | undefined =>
  owed.find(one => one.state === 'late' || one.state === 'asked')

/** Those that are late. */
export const lateReports = (owed: readonly OwedReport[]): OwedReport[] =>
  owed.filter(one => one.state === 'late')

/** The days on which a report is asked for by mail. */
export const askedOn = (dueOn: CivilDate): CivilDate[] => askedDays.map(days => addDays(dueOn, -days))
