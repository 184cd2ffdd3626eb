import { RRuleTemporal } from 'rrule-temporal'
import * as z from 'zod/mini'
import { ok, refuse } from '../shared/result.ts'
import { type CivilDate, civilDateInput } from '../shared/time.ts'
import type { CalendarResult } from './codes.ts'

/** A series has as many dates at most; a year of weeks, and some. */
export const longestSeries = 60

/** Every so many weeks on the weekday of the first date, or every so many months on the same weekday of the month. */
export const seriesUnits = ['week', 'month'] as const
export type SeriesUnit = (typeof seriesUnits)[number]

export const seriesFields = {
  unit: z.enum(seriesUnits),
  every: z.int().check(z.minimum(1), z.maximum(12)),
  /** The last day on which a date may be, included. */
  untilOn: civilDateInput,
}
const fields = z.object(seriesFields)
export type SeriesRule = z.output<typeof fields> & { readonly startsOn: CivilDate }

/** The weekdays in the order of RFC 5545, as `getUTCDay` counts them. */
const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const

/** Which one of its weekday a day is in its month: 1 to 4, or the last; a fifth is the last, so that no month is left out. */
export const weekdayOrdinal = (on: CivilDate): 1 | 2 | 3 | 4 | -1 => {
  const nth = Math.ceil(Number(on.slice(8)) / 7)
  return nth === 5 ? -1 : (nth as 1 | 2 | 3 | 4)
}

const compact = (on: CivilDate): string => on.replaceAll('-', '')

/** The rule as RFC 5545 writes it, on days alone: noon of UTC is the same day for whoever reads it there. */
const ruleText = ({ unit, every, startsOn, untilOn }: SeriesRule): string => {
  const weekday = weekdays[new Date(`${startsOn}T12:00:00Z`).getUTCDay()]
  const byDay = unit === 'week' ? weekday : `${weekdayOrdinal(startsOn)}${weekday}`
  const frequency = unit === 'week' ? 'WEEKLY' : 'MONTHLY'
  return `DTSTART:${compact(startsOn)}T120000Z\nRRULE:FREQ=${frequency};INTERVAL=${every};BYDAY=${byDay};UNTIL=${compact(untilOn)}T235959Z`
}

/**
 * The days of a series, the first one included, until its last day, included (R23, R90). They are days of the calendar: the
 * hour is put on each by the wall clock, so that a change of the clock moves none. "First and third Tuesday" is two
 * series. Refuses `series_ends_before`, `series_too_short` (one date is no series), `series_too_long`.
 */
export const seriesDates = (rule: SeriesRule): CalendarResult<readonly CivilDate[]> => {
  if (rule.untilOn < rule.startsOn) return refuse('calendar.series_ends_before', { field: 'untilOn' })
  const found = new RRuleTemporal({ rruleString: ruleText(rule) }).all((_day, at) => at <= longestSeries)
  if (found.length < 2) return refuse('calendar.series_too_short', { field: 'untilOn' })
  if (found.length > longestSeries)
    return refuse('calendar.series_too_long', { field: 'untilOn', params: { count: longestSeries } })
  return ok(found.map(day => day.toString().slice(0, 10) as CivilDate))
}
