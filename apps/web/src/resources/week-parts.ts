import { type CivilDate, endOfDay, startOfDay, wallTimeAt } from '@reliance/core/shared/time.ts'
import type { Outputs } from '../trpc.ts'

type Week = Outputs['resources']['week']
export type WeekBooking = Week['bookings'][number]

/** A part of a day that a booking has, or the buffer after it, in minutes of the day's clock. */
export type DayPart = {
  readonly bookingId: string
  readonly kind: 'booked' | 'asked' | 'buffer'
  readonly borrower: string
  readonly from: number
  readonly until: number
}

export const minutesOfDay = 24 * 60

const minuteAt = (at: Date, day: CivilDate): number => {
  if (at <= startOfDay(day)) return 0
  if (at >= endOfDay(day)) return minutesOfDay
  const [hour = 0, minute = 0] = wallTimeAt(at).split(':').map(Number)
  return hour * 60 + minute
}

/** What of a day is booked, asked for and kept free after; what lasts over midnight has a part in each of its days. */
export const partsOf = (day: CivilDate, bookings: readonly WeekBooking[]): readonly DayPart[] =>
  bookings
    .flatMap(({ bookingId, borrower, startsAt, endsAt, freeAt, isTaken }) => {
      const [begins, ends, free] = [startsAt, endsAt, freeAt].map(text => minuteAt(new Date(text), day))
      const part = (kind: DayPart['kind'], from = 0, until = 0): DayPart => ({
        bookingId,
        kind,
        borrower,
        from,
        until,
      })
      return [
        part(isTaken ? 'booked' : 'asked', begins, ends),
        ...(isTaken ? [part('buffer', ends, free)] : []),
      ]
    })
    .filter(({ from, until }) => from < until)

/** `14:30` of the minutes since midnight; the end of a day is `24:00`. */
export const clockOf = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
