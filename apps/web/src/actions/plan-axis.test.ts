import { expect, it } from 'vitest'
import { axisOf } from './plan-axis.ts'
import { readPlanSearch, writePlanSearch } from './use-plan-search.ts'

it('R65: a day stands among its months; what began long ago is at the left edge', () => {
  const axis = axisOf(
    [
      { startsOn: '2026-01-05', endsOn: '2026-12-31' },
      { startsOn: '2026-12-12', endsOn: '2026-12-12' },
    ],
    '2026-11-19',
  )
  expect(axis.months.map(one => one.key)).toEqual(['2026-10', '2026-11', '2026-12'])
  expect(axis.at('2026-01-05')).toBe(0)
  expect(axis.at('2026-10-01')).toBe(0)
  expect(axis.at('2026-12-31', 1)).toBe(100)
  expect(axis.today).toBeCloseTo((49 / 92) * 100)
})

it('R65: a plan of many months names some of them, and ends after a year and a half', () => {
  const { months, at } = axisOf([{ startsOn: '2026-11-20', endsOn: '2028-11-10' }], '2026-11-19')
  expect(months).toHaveLength(18)
  expect(months.filter(one => one.isNamed).length).toBeLessThanOrEqual(9)
  expect(at('2028-11-10')).toBe(100)
})

it('R61: the address says what is shown, and reads it back', () => {
  const search = { scale: 'local', theme: 'eau & sol', departement: '01', organisationId: null } as const
  const written = new URLSearchParams(writePlanSearch(search))
  expect(readPlanSearch(Object.fromEntries(written))).toEqual(search)
  // A router reads a number where it can.
  expect(readPlanSearch({ departement: 1, echelle: 'lunaire', organisation: 'x', theme: '' })).toEqual({
    scale: null,
    theme: null,
    departement: '01',
    organisationId: null,
  })
  expect(writePlanSearch({ scale: null, theme: null, departement: null, organisationId: null })).toBe('')
})
