import { addDays, addMonths, type CivilDate } from '../shared/time.ts'

/** How often whoever holds a mandate says what they did with it (R28); fixed with the mandate. */
export const reportRhythms = ['none', 'monthly', 'quarterly', 'half_yearly', 'yearly'] as const
export type ReportRhythm = (typeof reportRhythms)[number]

const monthsOf: Readonly<Record<ReportRhythm, number>> = {
  none: 0,
  monthly: 1,
  quarterly: 3,
  half_yearly: 6,
  yearly: 12,
}

/** A report that would fall so many days before the end gives way to the last one. */
const lastDays = 14

/** A report that a mandate owes: the days that it is about, and the last day on which it comes in time. */
export type ReportPeriod = { readonly from: CivilDate; readonly dueOn: CivilDate }

/**
 * The reports of a term: on the same day of the month as it began, and the last one on its last day, for what is left
 * (protocols §5: 15 January, monthly, is due on 15 February). Counted from the first day, so that a month of 28 days
 * moves none that follow.
 */
export const reportPeriods = ({
  startsOn,
  endsOn,
  reportRhythm,
}: {
  readonly startsOn: CivilDate
  readonly endsOn: CivilDate
  readonly reportRhythm: ReportRhythm
}): ReportPeriod[] => {
  const step = monthsOf[reportRhythm]
  if (step === 0) return []
  const periods: ReportPeriod[] = []
  let from = startsOn
  for (let month = step; ; month += step) {
    const dueOn = addMonths(startsOn, month)
    if (addDays(dueOn, lastDays) > endsOn) return [...periods, { from, dueOn: endsOn }]
    periods.push({ from, dueOn })
    from = addDays(dueOn, 1)
  }
}
