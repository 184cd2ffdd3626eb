import fc from 'fast-check'
import { expect, test } from 'vitest'
import { happenedSince, longestLookBackDays, lookBackFrom, toldActKinds } from './since-visit.ts'

const at = (text: string) => new Date(text)

test('acts of one meaning are one line, with how many and the last; what is not told is left out', () => {
  expect(
    happenedSince([
      { kind: 'mandates.decision_in_force', count: 1, lastAt: at('2026-11-02T10:00:00Z') },
      { kind: 'organisations.joined', count: 2, lastAt: at('2026-11-01T10:00:00Z') },
      { kind: 'organisations.joined_by_code', count: 3, lastAt: at('2026-11-03T10:00:00Z') },
      { kind: 'fund.treasury_read', count: 9, lastAt: at('2026-11-03T10:00:00Z') },
    ]),
  ).toEqual([
    { kind: 'joined', count: 5, lastAt: at('2026-11-03T10:00:00Z') },
    { kind: 'decided', count: 1, lastAt: at('2026-11-02T10:00:00Z') },
  ])
  expect(happenedSince([])).toEqual([])
  expect(new Set(toldActKinds).size).toBe(toldActKinds.length)
})

test('a space whose clock runs beside the calendar is looked back into as long as one was away, ninety days at most', () => {
  const here = at('2026-12-05T09:00:00Z')
  const real = at('2027-03-01T12:00:00Z')
  expect(lookBackFrom(at('2027-02-27T12:00:00Z'), real, here)).toEqual(at('2026-12-03T09:00:00Z'))
  fc.assert(
    fc.property(fc.date({ noInvalidDate: true }), since => {
      const from = lookBackFrom(since, real, here)
      expect(from <= here).toBe(true)
      expect(here.getTime() - from.getTime()).toBeLessThanOrEqual(longestLookBackDays * 86_400_000)
    }),
  )
})
