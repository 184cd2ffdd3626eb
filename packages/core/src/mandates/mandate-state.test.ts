import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Result } from '../shared/result.ts'
import { addDays, parseCivilDate } from '../shared/time.ts'
import { acceptMandate } from './accept-mandate.ts'
import { declineMandate } from './decline-mandate.ts'
import { acceptanceDueOn, hasRights, type Mandate, mandateState, renewalOpensOn } from './mandate-state.ts'
import { resignMandate } from './resign-mandate.ts'

const on = (text: string) => {
  const date = parseCivilDate(text)
  if (date === null) throw new Error(text)
  return date
}
const at = (text: string) => new Date(text)
const now = at('2026-11-19T08:00:00Z')
const codeOf = (result: Result<unknown>) => (result.ok ? 'ok' : result.error.code)

const mandate = (change: Partial<Mandate> = {}): Mandate => ({
  mandateId: 'm1',
  personId: 'p06',
  roleId: 'r1',
  bodyId: 'secretariat',
  mission: 'Communication',
  startsOn: on('2026-01-15'),
  endsOn: on('2027-01-14'),
  givenAt: at('2026-01-08T18:00:00Z'),
  acceptedAt: at('2026-01-09T10:00:00Z'),
  declinedAt: null,
  recalledAt: null,
  resignedAt: null,
  suspendedAt: null,
  ...change,
})

describe('the state of a mandate', () => {
  test.each<[string, Partial<Mandate>, string, string]>([
    ['R9: no right before it is accepted', { acceptedAt: null }, '2026-01-15T12:00:00Z', 'given'],
    ['protocols §5: no right before its first day', {}, '2026-01-14T22:59:59.999Z', 'accepted'],
    ['begins at the first instant of its first day', {}, '2026-01-14T23:00:00Z', 'active'],
    ['R7: lasts until 23:59 of its last day', {}, '2027-01-14T22:59:59.999Z', 'active'],
    ['R7: is over at midnight in Paris', {}, '2027-01-14T23:00:00Z', 'ended'],
    ['in summer, midnight is another instant', { endsOn: on('2026-07-14') }, '2026-07-14T22:00:00Z', 'ended'],
    ['on the day of 23 hours', { endsOn: on('2026-03-29') }, '2026-03-29T21:59:59.999Z', 'active'],
    ['on the day of 25 hours', { endsOn: on('2026-10-25') }, '2026-10-25T22:59:59.999Z', 'active'],
    ['R9: accepted on the 14th day', { acceptedAt: null }, '2026-01-22T22:59:59.999Z', 'given'],
    ['R9: lapses after the 14th day', { acceptedAt: null }, '2026-01-22T23:00:00Z', 'lapsed'],
    [
      'is declined',
      { acceptedAt: null, declinedAt: at('2026-01-09T10:00:00Z') },
      '2026-01-10T00:00:00Z',
      'declined',
    ],
    [
      'R111: a recall ends it',
      { recalledAt: at('2026-11-19T19:12:03Z') },
      '2026-11-19T19:12:03Z',
      'recalled',
    ],
    [
      'what was done before a recall stands',
      { recalledAt: at('2026-11-19T19:12:03Z') },
      '2026-11-19T19:11:00Z',
      'active',
    ],
    [
      'a recall after the term changes nothing',
      { recalledAt: at('2027-02-01T00:00:00Z') },
      '2027-03-01T00:00:00Z',
      'ended',
    ],
    [
      'a recall that is being decided holds its rights back',
      { suspendedAt: at('2026-05-01T00:00:00Z') },
      '2026-05-01T00:00:00Z',
      'suspended',
    ],
    [
      'a suspended mandate still ends on its day',
      { suspendedAt: at('2026-05-01T00:00:00Z') },
      '2027-01-14T23:00:00Z',
      'ended',
    ],
    [
      'is given back',
      { resignedAt: at('2026-05-01T00:00:00Z'), recalledAt: at('2026-06-01T00:00:00Z') },
      '2026-07-01T00:00:00Z',
      'resigned',
    ],
  ])('%s', (_, change, instant, expected) => {
    expect(mandateState(mandate(change), at(instant))).toBe(expected)
  })

  test('the renewal window opens 45 days before the end, and there is no tacit renewal', () => {
    expect(renewalOpensOn(mandate())).toBe('2026-11-30')
    expect(acceptanceDueOn(mandate())).toBe('2026-01-22')
    expect(acceptanceDueOn(mandate({ endsOn: on('2026-01-16') }))).toBe('2026-01-16')
  })

  test('no right outlives its mandate, whatever has happened to it', () => {
    const hour = 3_600_000
    const start = at('2026-01-01T00:00:00Z').getTime()
    const instant = fc.nat(24 * 500).map(hours => new Date(start + hours * hour))
    const some = fc.record({
      length: fc.nat(400),
      acceptedAt: fc.option(instant),
      declinedAt: fc.option(instant),
      recalledAt: fc.option(instant),
      resignedAt: fc.option(instant),
      suspendedAt: fc.option(instant),
      seen: instant,
    })
    const holds = fc.property(some, ({ length, seen, ...events }) => {
      const one = mandate({ ...events, endsOn: addDays(on('2026-01-15'), length) })
      if (!hasRights(one, seen)) return
      expect(one.acceptedAt !== null && one.acceptedAt <= seen).toBe(true)
      for (const end of [one.declinedAt, one.recalledAt, one.resignedAt, one.suspendedAt])
        expect(end === null || end > seen).toBe(true)
    })
    fc.assert(holds, { seed: 20261119, numRuns: 2000 })
  })
})

describe('answering and ending a mandate', () => {
  const given = mandate({ acceptedAt: null, givenAt: at('2026-11-10T10:00:00Z'), startsOn: on('2026-11-10') })
  const facts = { mandate: given, revision: 1, actorId: 'p06', displayName: 'Karim Dutheil' }
  const input = { mandateId: 'm1', typedName: 'karim  DUTHEIL', revision: 1 }

  test('R9: the person types their name within 14 days', () => {
    expect(acceptMandate(facts, input, now)).toEqual({
      ok: true,
      value: { acceptedAt: now, acceptedName: 'karim  DUTHEIL' },
    })
    expect(codeOf(acceptMandate(facts, { ...input, typedName: 'Karim' }, now))).toBe(
      'mandates.typed_name_differs',
    )
    expect(codeOf(acceptMandate(facts, { ...input, typedName: '' }, now))).toBe('mandates.typed_name_differs')
    const late = acceptMandate(facts, input, at('2026-11-24T23:00:00Z'))
    expect(late).toMatchObject({
      error: { code: 'mandates.acceptance_too_late', params: { dueOn: '2026-11-24' } },
    })
  })

  test('nobody answers for another, twice, or on an older version', () => {
    expect(codeOf(acceptMandate({ ...facts, actorId: 'p07' }, input, now))).toBe('mandates.not_the_holder')
    expect(codeOf(acceptMandate({ ...facts, revision: 2 }, input, now))).toBe('mandates.revision_changed')
    expect(codeOf(acceptMandate({ ...facts, mandate: mandate() }, input, now))).toBe(
      'mandates.already_answered',
    )
    const recalled = mandate({ recalledAt: at('2026-11-01T00:00:00Z') })
    expect(codeOf(acceptMandate({ ...facts, mandate: recalled }, input, now))).toBe('mandates.already_over')
  })

  test('it is declined without a reason, given back by its holder only', () => {
    expect(declineMandate(facts, { mandateId: 'm1', revision: 1 }, now)).toEqual({
      ok: true,
      value: { declinedAt: now },
    })
    expect(codeOf(resignMandate({ mandate: mandate(), actorId: 'p06' }, now))).toBe('ok')
    expect(codeOf(resignMandate({ mandate: mandate(), actorId: 'p07' }, now))).toBe('mandates.not_the_holder')
    expect(codeOf(resignMandate({ mandate: given, actorId: 'p06' }, now))).toBe('mandates.already_over')
  })
})
