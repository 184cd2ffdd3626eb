import { describe, expect, test } from 'vitest'
import {
  addDays,
  type CivilDate,
  civilDateAt,
  civilDateInput,
  daysBetween,
  endOfDay,
  instantAt,
  parseCivilDate,
  startOfDay,
  type WallTime,
  wallTimeAt,
} from './time.ts'

const day = (text: string) => civilDateInput.parse(text)

describe('civil dates', () => {
  test.each([
    '2026-02-29',
    '2026-13-01',
    '26-01-01',
    '2026-1-1',
    '1899-12-31',
    '2200-01-01',
    '2026-01-01T00:00',
  ])('%s is refused', text => {
    expect(civilDateInput.safeParse(text).success).toBe(false)
    expect(parseCivilDate(text)).toBe(null)
  })

  test.each([
    ['', 'shared.date_missing'],
    [undefined, 'shared.date_missing'],
    ['2027-02-31', 'shared.date_impossible'],
    ['0200-01-01', 'shared.date_impossible'],
    ['31/02', 'shared.date_impossible'],
  ])('%s answers %s, and nothing else', (text, code) => {
    expect(civilDateInput.safeParse(text).error?.issues.map(issue => issue.message)).toEqual([code])
  })

  test('are read as they are written in French files', () => {
    expect(parseCivilDate(' 3/12/2026 ')).toBe('2026-12-03')
    expect(parseCivilDate('31/02/2026')).toBe(null)
    expect(parseCivilDate('2028-02-29')).toBe('2028-02-29')
  })

  test('count days across both changes of the clock', () => {
    expect(addDays(day('2026-03-28'), 2)).toBe('2026-03-30')
    expect(daysBetween(day('2026-10-24'), day('2026-10-26'))).toBe(2)
    expect(daysBetween(day('2026-10-26'), day('2026-10-24'))).toBe(-2)
  })
})

describe('R7: a day ends at 23:59 in Paris, that is before the next day begins', () => {
  test.each([
    ['2026-11-19', '2026-11-19T23:00:00.000Z', 24],
    ['2026-07-14', '2026-07-14T22:00:00.000Z', 24],
    ['2026-03-29', '2026-03-29T22:00:00.000Z', 23],
    ['2026-10-25', '2026-10-25T23:00:00.000Z', 25],
  ])('%s ends at %s after %d hours', (on, end, hours) => {
    expect(endOfDay(day(on)).toISOString()).toBe(end)
    expect((endOfDay(day(on)).getTime() - startOfDay(day(on)).getTime()) / 3_600_000).toBe(hours)
    expect(civilDateAt(new Date(endOfDay(day(on)).getTime() - 1))).toBe(on)
    expect(civilDateAt(endOfDay(day(on)))).toBe(addDays(on as CivilDate, 1))
  })

  test('another zone has another midnight', () => {
    expect(startOfDay(day('2026-11-19'), 'Indian/Reunion').toISOString()).toBe('2026-11-18T20:00:00.000Z')
  })
})

describe('an hour of the wall clock', () => {
  const at = (on: string, time: string, zone?: string) =>
    instantAt(day(on), time as WallTime, zone).toISOString()

  test('A5: is an instant by the clock of its zone, also where the clock leaves it out or shows it twice', () => {
    expect(at('2026-10-24', '09:00')).toBe('2026-10-24T07:00:00.000Z')
    expect(at('2026-10-25', '09:00')).toBe('2026-10-25T08:00:00.000Z')
    expect(at('2026-03-29', '02:30')).toBe('2026-03-29T01:30:00.000Z')
    expect(at('2026-10-25', '02:30')).toBe('2026-10-25T00:30:00.000Z')
    expect(at('2026-11-19', '18:30', 'America/Martinique')).toBe('2026-11-19T22:30:00.000Z')
  })

  test('is read again as it was written', () => {
    const written = new Date('2026-11-19T22:30:00Z')
    expect([wallTimeAt(written), wallTimeAt(written, 'America/Martinique')]).toEqual(['23:30', '18:30'])
    expect(wallTimeAt(new Date('2026-03-29T01:30:00Z'))).toBe('03:30')
  })
})
