import type { CivilDate } from '@reliance/core/shared/time.ts'
import { expect, it } from 'vitest'
import { clockOf, partsOf } from './week-parts.ts'

const booking = (startsAt: string, endsAt: string, freeAt: string, isTaken = true) => ({
  bookingId: 'b',
  borrower: 'Vélo',
  startsAt,
  endsAt,
  freeAt,
  quantity: 1,
  isTaken,
  isRequest: !isTaken,
})
const day = (on: string) => on as CivilDate
const said = (on: string, ...bookings: ReturnType<typeof booking>[]) =>
  partsOf(day(on), bookings).map(({ kind, from, until }) => `${kind} ${clockOf(from)}–${clockOf(until)}`)

it('R84: a booking has its part of the day, and its buffer one after it', () => {
  const sound = booking('2026-12-05T13:00:00Z', '2026-12-05T21:00:00Z', '2026-12-05T22:00:00Z')
  expect(said('2026-12-05', sound)).toEqual(['booked 14:00–22:00', 'buffer 22:00–23:00'])
  expect(said('2026-12-06', sound)).toEqual([])
})

it('what lasts over midnight has a part in both days, and a request keeps nothing after it', () => {
  const night = booking('2026-12-05T22:00:00Z', '2026-12-06T00:00:00Z', '2026-12-06T00:30:00Z')
  expect(said('2026-12-05', night)).toEqual(['booked 23:00–24:00'])
  expect(said('2026-12-06', night)).toEqual(['booked 00:00–01:00', 'buffer 01:00–01:30'])
  const asked = booking('2026-12-05T09:00:00Z', '2026-12-05T10:00:00Z', '2026-12-05T11:00:00Z', false)
  expect(said('2026-12-05', asked)).toEqual(['asked 10:00–11:00'])
})

it('the hours are those of the clock on the day when it changes', () => {
  const autumn = booking('2026-10-25T11:00:00Z', '2026-10-25T12:00:00Z', '2026-10-25T12:00:00Z')
  expect(said('2026-10-25', autumn)).toEqual(['booked 12:00–13:00'])
})
