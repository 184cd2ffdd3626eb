import {
  addDays,
  type CivilDate,
  civilDateAt,
  defaultZone,
  instantAt,
  type WallTime,
  type Zone,
} from '../shared/time.ts'
import { renewalOpensOn } from './mandate-state.ts'
import { reportPeriods } from './report-rhythm.ts'
import { askedOn, type ReportingMandate } from './reports-owed.ts'

/** What is said of a mandate on a day: a report is asked for or late, its end is near, or nearer. */
export type MandateMoment = {
  readonly what: 'report_due' | 'report_late' | 'renewal_opened' | 'renewal_reminded'
  readonly at: Date
  /** The last day of the report, or of the mandate. */
  readonly on: CivilDate
}

/** Mails of the clock go out when people are up. */
const morning = '08:00' as WallTime
const week = 7

/**
 * Everything that the clock says of a mandate, in order (R28, protocols §5): each report a week and a day before its last
 * day, and the day after; the end forty-five days before, then each week. It follows from what never changes of the
 * mandate, so that a place in it stays the same.
 */
export const mandateMoments = (mandate: ReportingMandate, zone: Zone = defaultZone): MandateMoment[] => {
  const { acceptedAt, endsOn } = mandate
  if (acceptedAt === null) return []
  const accepted = civilDateAt(acceptedAt, zone)
  const moment = (what: MandateMoment['what'], day: CivilDate, on: CivilDate): MandateMoment => ({
    what,
    at: instantAt(day, morning, zone),
    on,
  })
  const reports = reportPeriods(mandate)
    .filter(one => one.dueOn > accepted)
    .flatMap(({ dueOn }) => [
      ...askedOn(dueOn).map(day => moment('report_due', day, dueOn)),
      moment('report_late', addDays(dueOn, 1), dueOn),
    ])
  const opens = renewalOpensOn(mandate)
  const renewals = [moment('renewal_opened', opens, endsOn)]
  for (let day = addDays(opens, week); day < endsOn; day = addDays(day, week))
    renewals.push(moment('renewal_reminded', day, endsOn))
  return [...reports, ...renewals].toSorted((a, b) => a.at.getTime() - b.at.getTime())
}

/**
 * What is said now, coming from the place that was waited for: of each sort the last, so that whoever was away for long is
 * not told three times; and the place that is waited for next, null where nothing follows.
 */
export const momentsDue = (
  moments: readonly MandateMoment[],
  from: number,
  now: Date,
): { due: readonly MandateMoment[]; next: number | null } => {
  const ahead = moments.findIndex(one => one.at > now)
  const next = ahead < 0 ? moments.length : ahead
  const passed = moments.slice(from, next)
  const due = passed.filter((one, place) => !passed.slice(place + 1).some(later => later.what === one.what))
  return { due, next: next < moments.length ? next : null }
}
