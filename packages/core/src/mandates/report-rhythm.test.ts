import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addDays, type CivilDate, daysBetween } from '../shared/time.ts'
import { reportPeriods, reportRhythms } from './report-rhythm.ts'

const on = (text: string) => text as CivilDate
const duesOf = (startsOn: string, endsOn: string, reportRhythm: (typeof reportRhythms)[number]) =>
  reportPeriods({ startsOn: on(startsOn), endsOn: on(endsOn), reportRhythm }).map(one => one.dueOn)

it('R28, protocols §5: of a year from 15 January, monthly, the first report is due on 15 February', () => {
  const dues = duesOf('2026-01-15', '2027-01-14', 'monthly')
  expect(dues[0]).toBe('2026-02-15')
  expect(dues).toHaveLength(12)
  expect(dues.at(-1)).toBe('2027-01-14')
})

it('a short month moves none that follow, and a report never falls close to the last one', () => {
  expect(duesOf('2026-01-31', '2026-05-30', 'monthly')).toEqual([
    '2026-02-28',
    '2026-03-31',
    '2026-04-30',
    '2026-05-30',
  ])
  expect(duesOf('2026-01-15', '2026-02-20', 'monthly')).toEqual(['2026-02-20'])
  expect(duesOf('2026-01-15', '2027-01-14', 'yearly')).toEqual(['2027-01-14'])
  expect(duesOf('2026-01-15', '2027-01-14', 'none')).toEqual([])
})

it('the periods cover the term without a gap or a day twice, and the last one ends with it', () => {
  const start = fc.integer({ min: 0, max: 800 }).map(days => addDays(on('2026-01-01'), days))
  const rhythm = fc.constantFrom(...reportRhythms.filter(one => one !== 'none'))
  fc.assert(
    fc.property(start, fc.integer({ min: 0, max: 730 }), rhythm, (startsOn, days, reportRhythm) => {
      const endsOn = addDays(startsOn, days)
      const periods = reportPeriods({ startsOn, endsOn, reportRhythm })
      expect(periods[0]?.from).toBe(startsOn)
      expect(periods.at(-1)?.dueOn).toBe(endsOn)
      for (const [place, { from, dueOn }] of periods.entries()) {
        expect(from <= dueOn).toBe(true)
        const next = periods[place + 1]
        if (next) expect(daysBetween(dueOn, next.from)).toBe(1)
      }
    }),
  )
})
