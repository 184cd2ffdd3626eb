import { expect, it } from 'vitest'
import { refusalOf } from './granted.fixture.ts'
import { type PlanFromDateFacts, planFromDate } from './plan-from-date.ts'

const now = new Date('2026-11-05T10:00:00Z')
const date: PlanFromDateFacts = {
  kind: 'assembly',
  audience: 'members',
  wholeDay: false,
  startsAt: new Date('2026-11-19T17:30:00Z'),
  isCancelled: false,
  isAssembly: false,
}

it.each<[Partial<PlanFromDateFacts>, string | null]>([
  [{}, null],
  [{ audience: 'public' }, null],
  [{ isAssembly: true }, 'date_is_assembly'],
  [{ kind: 'meeting' }, 'date_not_of_members'],
  [{ audience: 'mandated' }, 'date_not_of_members'],
  [{ isCancelled: true }, 'date_not_of_members'],
  [{ startsAt: now }, 'starts_in_past'],
])('a date with %o becomes an assembly: %s', (change, refused) => {
  expect(refusalOf(planFromDate(Object.assign({}, date, change), now))).toBe(refused)
})

it('R91: newcomers are welcomed half an hour before a date that has an hour', () => {
  expect(planFromDate(date, now)).toEqual({ ok: true, value: { welcomeMinutes: 30 } })
  expect(planFromDate({ ...date, wholeDay: true }, now)).toEqual({ ok: true, value: { welcomeMinutes: 0 } })
})
