import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, addMonths, type CivilDate, daysBetween, parseCivilDate } from '../shared/time.ts'
import { longestSeries, type SeriesRule, seriesDates, weekdayOrdinal } from './series-dates.ts'

const day = (text: string): CivilDate => parseCivilDate(text) ?? (expect.unreachable() as never)
const datesOf = (startsOn: string, untilOn: string, unit: 'week' | 'month', every: number) => {
  const found = seriesDates({ startsOn: day(startsOn), untilOn: day(untilOn), unit, every })
  return found.ok ? found.value : found.error.code
}

const months = (on: CivilDate): number => Number(on.slice(0, 4)) * 12 + Number(on.slice(5, 7))
const weekday = (on: CivilDate): number => new Date(`${on}T12:00:00Z`).getUTCDay()

/** Day by day: whichever has the weekday, and is so many weeks or months after the first, on the same place in its month. */
const oracle = ({ startsOn, untilOn, unit, every }: SeriesRule): CivilDate[] => {
  const found: CivilDate[] = []
  for (let on = startsOn; on <= untilOn && found.length <= longestSeries; on = addDays(on, 1)) {
    if (weekday(on) !== weekday(startsOn)) continue
    const isLast = months(addDays(on, 7)) !== months(on)
    const nth = Math.floor((Number(on.slice(8)) - 1) / 7) + 1
    const wanted = Math.floor((Number(startsOn.slice(8)) - 1) / 7) + 1
    const isDue =
      unit === 'week'
        ? (daysBetween(startsOn, on) / 7) % every === 0
        : (months(on) - months(startsOn)) % every === 0 && (wanted === 5 ? isLast : nth === wanted)
    if (isDue) found.push(on)
  }
  return found
}

describe('R90, R23: the days of a series', () => {
  test('are those that the rule says, day by day, over random beginnings', () => {
    const rules = fc.record({
      from: fc.integer({ min: 0, max: 9000 }),
      lasts: fc.integer({ min: 0, max: 800 }),
      unit: fc.constantFrom('week' as const, 'month' as const),
      every: fc.integer({ min: 1, max: 12 }),
    })
    fc.assert(
      fc.property(rules, ({ from, lasts, unit, every }) => {
        const startsOn = addDays(day('2020-01-01'), from)
        const rule = { startsOn, untilOn: addDays(startsOn, lasts), unit, every }
        const wanted = oracle(rule)
        const found = seriesDates(rule)
        if (wanted.length < 2) expect(found).toMatchObject({ error: { code: 'calendar.series_too_short' } })
        else if (wanted.length > longestSeries)
          expect(found).toMatchObject({ error: { code: 'calendar.series_too_long' } })
        else expect(found).toEqual({ ok: true, value: wanted })
      }),
      { numRuns: 400 },
    )
  })

  test('A6: the last day is one of them', () => {
    const four = ['2026-10-22', '2026-11-05', '2026-11-19', '2026-12-03']
    expect(datesOf('2026-10-22', '2026-12-03', 'week', 2)).toEqual(four)
    expect(datesOf('2026-10-22', '2026-12-02', 'week', 2)).toEqual(four.slice(0, 3))
  })

  test('R23: every two months on the same weekday of the month; a fifth one is the last', () => {
    expect(datesOf('2027-01-12', '2027-07-31', 'month', 2)).toEqual([
      '2027-01-12',
      '2027-03-09',
      '2027-05-11',
      '2027-07-13',
    ])
    expect(datesOf('2026-10-29', '2027-02-28', 'month', 1)).toEqual([
      '2026-10-29',
      '2026-11-26',
      '2026-12-31',
      '2027-01-28',
      '2027-02-25',
    ])
    expect([weekdayOrdinal(day('2026-12-07')), weekdayOrdinal(day('2026-12-29'))]).toEqual([1, -1])
  })

  test('are two at least, and sixty at most', () => {
    expect(datesOf('2026-10-22', '2026-10-28', 'week', 1)).toBe('calendar.series_too_short')
    expect(datesOf('2026-10-22', '2026-10-21', 'week', 1)).toBe('calendar.series_ends_before')
    expect(datesOf('2026-10-22', addDays(day('2026-10-22'), 59 * 7), 'week', 1)).toHaveLength(60)
    expect(datesOf('2026-10-22', addDays(day('2026-10-22'), 60 * 7), 'week', 1)).toBe(
      'calendar.series_too_long',
    )
    expect(datesOf('2026-10-22', addMonths(day('2026-10-22'), 1200), 'week', 1)).toBe(
      'calendar.series_too_long',
    )
  })
})
