import { describe, expect, it } from 'vitest'
import { defaultPolicy } from '../assembly-policy.ts'
import { itemOf } from './agenda.fixture.ts'
import { agendaMailedAt, freezesAt, freezesOn, plannedTime, remindsAt } from './freeze-agenda.ts'

const paris = 'Europe/Paris'

describe('the freeze of an agenda (R98)', () => {
  it.each([
    // Thursday 3 December 2026, 18:30: Sunday 29 November, 23:59:59 in Paris.
    ['2026-12-03T17:30:00Z', paris, '2026-11-29', '2026-11-29T23:00:00Z'],
    ['2026-11-19T17:30:00Z', paris, '2026-11-15', '2026-11-15T23:00:00Z'],
    // The clock goes back on Sunday 25 October 2026: the assembly is in winter time, its freeze on the day of the change.
    ['2026-10-29T17:30:00Z', paris, '2026-10-25', '2026-10-25T23:00:00Z'],
    ['2026-10-28T17:30:00Z', paris, '2026-10-24', '2026-10-24T22:00:00Z'],
    // It goes forward on Sunday 28 March 2027.
    ['2027-04-01T16:30:00Z', paris, '2027-03-28', '2027-03-28T22:00:00Z'],
    ['2027-03-31T16:30:00Z', paris, '2027-03-27', '2027-03-27T23:00:00Z'],
    // Another zone: Thursday 18:30 in La Réunion.
    ['2026-12-03T14:30:00Z', 'Indian/Reunion', '2026-11-29', '2026-11-29T20:00:00Z'],
    // An assembly in the small hours is held on the day of its place.
    ['2026-12-02T23:30:00Z', paris, '2026-11-29', '2026-11-29T23:00:00Z'],
  ])('an assembly at %s in %s freezes at the end of %s', (startsAt, zone, on, at) => {
    expect(freezesOn(new Date(startsAt), defaultPolicy, zone)).toBe(on)
    expect(freezesAt(new Date(startsAt), defaultPolicy, zone)).toEqual(new Date(at))
  })

  it('follows the policy of the body', () => {
    expect(freezesOn(new Date('2026-12-03T17:30:00Z'), { agendaFreezeDays: 0 }, paris)).toBe('2026-12-03')
    expect(freezesOn(new Date('2026-12-03T17:30:00Z'), { agendaFreezeDays: 15 }, paris)).toBe('2026-11-18')
  })

  it('R100: warns where the points last longer than the assembly, by a minute too', () => {
    const lasting = (...minutes: number[]) =>
      plannedTime(
        minutes.map((plannedMinutes, n) => itemOf(n, { plannedMinutes })),
        defaultPolicy,
      )
    expect(lasting(10, 25, 20, 30, 25, 20)).toEqual({ plannedMinutes: 130, isTooLong: true })
    expect(lasting(100, 20)).toEqual({ plannedMinutes: 120, isTooLong: false })
    expect(lasting(100, 21).isTooLong).toBe(true)
    expect(lasting()).toEqual({ plannedMinutes: 0, isTooLong: false })
  })
})

it('R98: is reminded of at eight on the sixth day before, and mailed at eight after its freeze, also where the clock changes', () => {
  const at = (startsAt: string) =>
    [remindsAt, agendaMailedAt].map(when => when(new Date(startsAt), defaultPolicy, paris).toISOString())
  expect(at('2026-12-03T17:30:00Z')).toEqual(['2026-11-27T07:00:00.000Z', '2026-11-30T07:00:00.000Z'])
  expect(at('2026-10-29T17:30:00Z')).toEqual(['2026-10-23T06:00:00.000Z', '2026-10-26T07:00:00.000Z'])
})
