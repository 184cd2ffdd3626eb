import { addDays, type CivilDate, civilDateAt, endOfDay, type Zone } from '../shared/time.ts'
import type { AssemblyPolicy } from './assembly-policy.ts'

/** Counted from the end of the day: clocks change before noon. */
const hoursAfterNoon = 12

export type MinutesDue = {
  /** The last day for the minutes, until 23:59. */
  readonly dueOn: CivilDate
  /** Noon of that day: who takes the minutes is reminded. */
  readonly remindAt: Date
  /** The first instant at which they are late, which every member then sees. */
  readonly lateFrom: Date
}

/** When the minutes of an assembly are due: the day after it, unless its policy says otherwise (R107). */
export const minutesDue = (
  startsAt: Date,
  { minutesDueDays }: Pick<AssemblyPolicy, 'minutesDueDays'>,
  zone: Zone,
): MinutesDue => {
  const dueOn = addDays(civilDateAt(startsAt, zone), minutesDueDays)
  const lateFrom = endOfDay(dueOn, zone)
  return { dueOn, remindAt: new Date(lateFrom.getTime() - hoursAfterNoon * 3_600_000), lateFrom }
}
