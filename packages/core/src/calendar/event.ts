import * as z from 'zod/mini'
import { uuidInput } from '../shared/id.ts'
import { ok, refuse } from '../shared/result.ts'
import { lineInput, requiredLine, textInput } from '../shared/text-input.ts'
import {
  addDays,
  type CivilDate,
  civilDateAt,
  civilDateInput,
  daysBetween,
  instantAt,
  startOfDay,
  type WallTime,
  wallTimeAt,
} from '../shared/time.ts'
import type { CalendarResult } from './codes.ts'

/** What people come together for (R47). */
export const eventKinds = [
  'meeting',
  'assembly',
  'agora',
  'action',
  'popular_education',
  'training',
  'social',
] as const
export type EventKind = (typeof eventKinds)[number]

/** Where: on site, online, or both at once (R47). */
export const eventModes = ['on_site', 'online', 'hybrid'] as const
export type EventMode = (typeof eventModes)[number]

/** For whom it is (R119): everybody, the people of the space, or those who hold a mandate there. */
export const audiences = ['public', 'members', 'mandated'] as const
export type Audience = (typeof audiences)[number]

/** The zones whose wall clock a date may be in: France, wherever it is, and those who live beside it. */
export const eventZones = [
  'Europe/Paris',
  'Europe/Brussels',
  'Europe/Zurich',
  'Europe/London',
  'America/Guadeloupe',
  'America/Martinique',
  'America/Cayenne',
  'America/Miquelon',
  'Indian/Reunion',
  'Indian/Mayotte',
  'Pacific/Noumea',
  'Pacific/Wallis',
  'Pacific/Tahiti',
] as const
export type EventZone = (typeof eventZones)[number]

/** A date lasts fourteen days at most; what lasts longer is several. */
export const longestEventDays = 14

/** A time of the wall clock as it travels, `18:30`. */
export const wallTimeInput = z.pipe(
  z.string('calendar.time_missing').check(
    z.minLength(1, { error: 'calendar.time_missing', abort: true }),
    z.refine(text => /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text), 'calendar.time_impossible'),
  ),
  z.transform((text: string) => text as WallTime),
)

const isWebAddress = (text: string): boolean => /^https:\/\/\S+$/.test(text) && URL.canParse(text)

/**
 * A date as somebody writes it, by the wall clock of its zone. Without hours it is of whole days, the last one
 * included. There is no audience unless somebody says it (R119). `bodyId`: the body of the space whose date it is.
 */
export const eventFields = {
  title: requiredLine(160),
  description: textInput(4000),
  kind: z.enum(eventKinds),
  mode: z.enum(eventModes),
  place: lineInput(200),
  link: lineInput(500).check(z.refine(text => text === '' || isWebAddress(text), 'calendar.link_not_https')),
  dialIn: lineInput(120),
  startsOn: civilDateInput,
  startTime: z.nullable(wallTimeInput),
  endsOn: civilDateInput,
  endTime: z.nullable(wallTimeInput),
  zone: z.enum(eventZones),
  audience: z.enum(audiences, 'calendar.audience_missing'),
  bodyId: z.nullable(uuidInput),
}
const written = z.object(eventFields)
export type WrittenEvent = z.output<typeof written>

/** When it is: instants, and the zone whose clock they are read by; `endsAt` is the first instant after it. */
export type EventTime = {
  readonly startsAt: Date
  readonly endsAt: Date
  readonly zone: string
  /** Days of the calendar, from the first instant of one to the last of another, however many hours they have. */
  readonly wholeDay: boolean
}

/** What a date says once it is right; who added it and in whose name stands beside it. */
export type EventContent = Omit<WrittenEvent, 'startsOn' | 'startTime' | 'endsOn' | 'endTime' | 'zone'> &
  EventTime

/** The days and hours of a date by the clock of its zone, as they are written in a form. */
export const writtenTime = ({
  startsAt,
  endsAt,
  zone,
  wholeDay,
}: EventTime): Pick<WrittenEvent, 'startsOn' | 'startTime' | 'endsOn' | 'endTime'> => ({
  startsOn: civilDateAt(startsAt, zone),
  startTime: wholeDay ? null : wallTimeAt(startsAt, zone),
  endsOn: civilDateAt(wholeDay ? new Date(endsAt.getTime() - 1) : endsAt, zone),
  endTime: wholeDay ? null : wallTimeAt(endsAt, zone),
})

type WrittenTime = Pick<WrittenEvent, 'startsOn' | 'startTime' | 'endsOn' | 'endTime' | 'zone'>

/** From the first instant of the first day to the first after the last: a day of 25 hours is one day. */
const wholeDays = ({ startsOn, endsOn, zone }: WrittenTime): CalendarResult<EventTime> => {
  if (endsOn < startsOn) return refuse('calendar.ends_before_start', { field: 'endsOn' })
  if (daysBetween(startsOn, endsOn) >= longestEventDays)
    return refuse('calendar.too_long', { field: 'endsOn', params: { days: longestEventDays } })
  return ok({
    startsAt: startOfDay(startsOn, zone),
    endsAt: startOfDay(addDays(endsOn, 1), zone),
    zone,
    wholeDay: true,
  })
}

/**
 * The instants of written days and hours. Refuses `time_missing` where only the beginning has an hour,
 * `ends_before_start`, `too_long`.
 */
const timeOf = (written: WrittenTime): CalendarResult<EventTime> => {
  const { startsOn, startTime, endsOn, endTime, zone } = written
  if (startTime === null) return wholeDays(written)
  if (endTime === null) return refuse('calendar.time_missing', { field: 'endTime' })
  const [startsAt, endsAt] = [instantAt(startsOn, startTime, zone), instantAt(endsOn, endTime, zone)]
  if (endsAt <= startsAt)
    return refuse('calendar.ends_before_start', { field: endsOn < startsOn ? 'endsOn' : 'endTime' })
  const latest = addDays(startsOn, longestEventDays)
  if (endsOn > latest || (endsOn === latest && endTime > startTime))
    return refuse('calendar.too_long', { field: 'endsOn', params: { days: longestEventDays } })
  return ok({ startsAt, endsAt, zone, wholeDay: false })
}

/**
 * What a date says, from what somebody wrote. On site it has a place, online a link, and both where it is both; online it
 * has no place. Refuses: `time_missing`, `ends_before_start`, `too_long`, `in_past`, `place_missing`, `link_missing`.
 */
export const eventContent = (written: WrittenEvent, now: Date): CalendarResult<EventContent> => {
  const time = timeOf(written)
  if (!time.ok) return time
  if (time.value.endsAt <= now) return refuse('calendar.in_past', { field: 'startsOn' })
  const { title, description, kind, mode, link, dialIn, audience, bodyId } = written
  const place = mode === 'online' ? '' : written.place
  if (mode !== 'online' && place === '') return refuse('calendar.place_missing', { field: 'place' })
  if (mode !== 'on_site' && link === '') return refuse('calendar.link_missing', { field: 'link' })
  return ok({ title, description, kind, mode, place, link, dialIn, audience, bodyId, ...time.value })
}

/** The same date on another day, by the same clock: whatever lasts over midnight lasts as long. */
export const onDay = (written: WrittenEvent, startsOn: CivilDate): WrittenEvent => ({
  ...written,
  startsOn,
  endsOn: addDays(startsOn, daysBetween(written.startsOn, written.endsOn)),
})
