import { expect, it } from 'vitest'
import type { CivilDate } from '../shared/time.ts'
import { closeYear } from './close-year.ts'

const on = (day: string) => day as CivilDate
const facts = { endsOn: on('2026-12-31'), today: on('2027-01-01'), unexplained: 0 }

it('closes a year that is over and explained', () => {
  expect(closeYear(facts).ok).toBe(true)
  expect(closeYear({ ...facts, today: on('2026-12-31') })).toMatchObject({
    error: { code: 'fund.year_not_over', params: { endsOn: '2026-12-31' } },
  })
  expect(closeYear({ ...facts, unexplained: 2 })).toMatchObject({
    error: { code: 'fund.year_unexplained', params: { count: 2 } },
  })
})
