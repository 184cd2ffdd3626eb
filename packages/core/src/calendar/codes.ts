import type { Refusal, Result } from '../shared/result.ts'

/** Rules of this context that can refuse a person's act. */
export const calendarCodes = [
  'calendar.audience_missing',
  'calendar.time_missing',
  'calendar.time_impossible',
  'calendar.ends_before_start',
  'calendar.too_long',
  'calendar.in_past',
  'calendar.place_missing',
  'calendar.link_missing',
  'calendar.link_not_https',
  'calendar.commission_is_open',
  'calendar.mandated_by_space',
  'calendar.event_over',
  'calendar.event_cancelled',
  'calendar.revision_changed',
  'calendar.series_ends_before',
  'calendar.series_too_short',
  'calendar.series_too_long',
  'calendar.assembly_asks_itself',
  'calendar.audience_asked',
  'calendar.places_no_number',
  'calendar.places_taken',
  'calendar.nobody_asks',
  'calendar.too_many_come',
] as const
export type CalendarCode = (typeof calendarCodes)[number]

export type CalendarResult<T> = Result<T, Refusal<CalendarCode>>
