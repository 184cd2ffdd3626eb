import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'
import { addDays, type CivilDate, civilDateInput } from '../shared/time.ts'

/** The week of a resource in which that day lies. */
export const getWeekInput = z.object({ resourceId: uuidInput, on: civilDateInput })
export type GetWeek = z.output<typeof getWeekInput>

/** The seven days of the week of a day, from Monday. */
export const weekOf = (on: CivilDate): readonly CivilDate[] => {
  const weekday = (new Date(`${on}T12:00:00Z`).getUTCDay() + 6) % 7
  return Array.from({ length: 7 }, (_, day) => addDays(on, day - weekday))
}
