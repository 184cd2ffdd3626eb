import { addDays, addMonths, type CivilDate } from '../shared/time.ts'

/**
 * The day until which a promise is paid where nobody says another: the last of the rule's month in that year, or the
 * last of this month where that day is over.
 */
export const defaultDueDay = (year: number, month: number, today: CivilDate): CivilDate => {
  const first = `${year}-${String(month).padStart(2, '0')}-01` as CivilDate
  const last = addDays(addMonths(first, 1), -1)
  if (last >= today) return last
  return addDays(addMonths(`${today.slice(0, 7)}-01` as CivilDate, 1), -1)
}
