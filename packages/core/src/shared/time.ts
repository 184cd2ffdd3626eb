import { Temporal } from 'temporal-polyfill'
import * as z from 'zod/mini'

declare const brand: unique symbol

/** A day of the calendar, `YYYY-MM-DD`, without hour or zone; compares as text. */
export type CivilDate = string & { readonly [brand]: 'civilDate' }

/** An IANA zone; the legal time of a body is Europe/Paris unless it says otherwise. */
export type Zone = string
export const defaultZone: Zone = 'Europe/Paris'

const firstYear = '1900'
const afterLastYear = '2200'

const isCivilDate = (text: string): text is CivilDate => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  if (text < firstYear || text >= afterLastYear) return false
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text
  } catch {
    return false
  }
}

/**
 * A civil date as it travels: a real day between 1900 and 2199. Refuses `date_missing` where nothing is written,
 * `date_impossible` where what is written is no day of the calendar.
 */
export const civilDateInput = z.pipe(
  z
    .string('shared.date_missing')
    .check(
      z.minLength(1, { error: 'shared.date_missing', abort: true }),
      z.refine(isCivilDate, 'shared.date_impossible'),
    ),
  z.transform((text: string) => text as CivilDate),
)

/** The civil date a text says, or null: `2026-11-19`, or `19/11/2026` as it is written in French files. */
export const parseCivilDate = (text: string): CivilDate | null => {
  const trimmed = text.trim()
  const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(trimmed) ?? []
  const iso = day && month && year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : trimmed
  return isCivilDate(iso) ? iso : null
}

/** The day it is in `zone` at that instant. */
export const civilDateAt = (at: Date, zone: Zone = defaultZone): CivilDate =>
  Temporal.Instant.fromEpochMilliseconds(at.getTime())
    .toZonedDateTimeISO(zone)
    .toPlainDate()
    .toString() as CivilDate

/** The first instant of that day in `zone`; right on the days when the clock changes. */
export const startOfDay = (on: CivilDate, zone: Zone = defaultZone): Date =>
  new Date(Temporal.PlainDate.from(on).toZonedDateTime({ timeZone: zone }).epochMilliseconds)

/**
 * The instant from which a term ending "on that day at 23:59" is over: the first instant of the next day.
 * Compare with `<`: at this instant the right is gone.
 */
export const endOfDay = (on: CivilDate, zone: Zone = defaultZone): Date => startOfDay(addDays(on, 1), zone)

/** A time of the wall clock, `HH:MM`; compares as text. */
export type WallTime = string & { readonly [brand]: 'wallTime' }

/**
 * The instant of that day and time in `zone`. An hour that the clock leaves out is read an hour later; of one that comes
 * twice, the first is meant.
 */
export const instantAt = (on: CivilDate, time: WallTime, zone: Zone = defaultZone): Date =>
  new Date(Temporal.PlainDateTime.from(`${on}T${time}`).toZonedDateTime(zone).epochMilliseconds)

/** What the wall clock of `zone` shows at that instant. */
export const wallTimeAt = (at: Date, zone: Zone = defaultZone): WallTime =>
  Temporal.Instant.fromEpochMilliseconds(at.getTime())
    .toZonedDateTimeISO(zone)
    .toPlainTime()
    .toString({ smallestUnit: 'minute' }) as WallTime

export const addDays = (on: CivilDate, days: number): CivilDate =>
  Temporal.PlainDate.from(on).add({ days }).toString() as CivilDate

/** The same day some months later, or the last day of a month that is too short. */
export const addMonths = (on: CivilDate, months: number): CivilDate =>
  Temporal.PlainDate.from(on).add({ months }).toString() as CivilDate

/** Days from `from` to `to`, negative when `to` comes first. */
export const daysBetween = (from: CivilDate, to: CivilDate): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'days' }).days

/** The earlier of two days. */
export const earlierOf = (a: CivilDate, b: CivilDate): CivilDate => {
  if (a < b) return a
  return b
}
