import * as z from 'zod/mini'
import { ok } from '../shared/result.ts'
import { addEventInput } from './add-event.ts'
import type { CalendarResult } from './codes.ts'
import { type EventContent, eventContent, onDay } from './event.ts'
import { seriesDates, seriesFields } from './series-dates.ts'

/** The first date of a series as it is written, and when it comes again. */
export const addSeriesInput = z.extend(addEventInput, seriesFields)
export type AddSeriesInput = z.output<typeof addSeriesInput>

/**
 * Every date of a series, each of its own from then on: moving or cancelling one shifts no other (R90). Refuses what
 * `seriesDates` and, of the first, `eventContent` refuse.
 */
export const addSeries = (input: AddSeriesInput, now: Date): CalendarResult<readonly EventContent[]> => {
  const days = seriesDates(input)
  if (!days.ok) return days
  const dates: EventContent[] = []
  for (const day of days.value) {
    const content = eventContent(onDay(input, day), now)
    if (!content.ok) return content
    dates.push(content.value)
  }
  return ok(dates)
}
