import { expect, it } from 'vitest'
import type { CivilDate } from '../../shared/time.ts'
import { bookingDay } from './booking-day.ts'

const year = (number: number, closedAt: Date | null = null) => ({
  startsOn: `${number}-01-01` as CivilDate,
  endsOn: `${number}-12-31` as CivilDate,
  closedAt,
})
const closed = new Date('2027-03-01T10:00:00Z')
const on = (day: string) => day as CivilDate

it('books a fact on its own day, or on the first open one where its year is closed', () => {
  const years = [year(2027), year(2025, closed), year(2026, closed)]
  expect(bookingDay(on('2027-05-02'), years)).toBe('2027-05-02')
  expect(bookingDay(on('2027-01-01'), years)).toBe('2027-01-01')
  expect(bookingDay(on('2026-12-31'), years)).toBe('2027-01-01')
  expect(bookingDay(on('2025-02-28'), years)).toBe('2027-01-01')
})

it('books nothing where no year is open, nor before the ledger begins', () => {
  expect(bookingDay(on('2026-12-31'), [year(2026, closed)])).toBeNull()
  expect(bookingDay(on('2028-01-01'), [year(2027)])).toBeNull()
  expect(bookingDay(on('2024-12-31'), [year(2025, closed), year(2026)])).toBeNull()
  expect(bookingDay(on('2026-05-01'), [])).toBeNull()
})
