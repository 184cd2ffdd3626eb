import { expect, test } from 'vitest'
import { type AheadFacts, conveneAssembly, freezeByClock } from './convene-assembly.ts'

const now = new Date('2026-11-06T09:00:00Z')
const facts = (change: Partial<AheadFacts> = {}): AheadFacts => ({
  kind: 'ordinary',
  state: 'planned',
  startsAt: new Date('2026-12-03T17:30:00Z'),
  freezesAt: new Date('2026-11-29T23:00:00Z'),
  room: 'Maison des associations',
  link: '',
  reason: '',
  itemCount: 0,
  ...change,
})
const said = (change: Partial<AheadFacts>): string => {
  const answer = conveneAssembly(facts(change), now)
  return answer.ok ? answer.value : answer.error.code
}

test('a convocation opens the agenda, and needs a place or a link and a time to come', () => {
  expect(said({})).toBe('agenda_open')
  expect(said({ room: '' })).toBe('assemblies.channel_missing')
  expect(said({ startsAt: now })).toBe('assemblies.starts_in_past')
  expect(said({ state: 'agenda_open' })).toBe('assemblies.step_not_now')
})

test('R92: an extraordinary one has a reason and points, and is frozen with its convocation', () => {
  const reason = 'Le local ferme.'
  expect(said({ kind: 'extraordinary', itemCount: 1 })).toBe('assemblies.extraordinary_reason_missing')
  expect(said({ kind: 'extraordinary', reason })).toBe('assemblies.no_announced_point')
  expect(said({ kind: 'extraordinary', reason, itemCount: 1 })).toBe('agenda_frozen')
})

test('R98: the clock freezes at its instant, not before, and once', () => {
  const open = facts({ state: 'agenda_open' })
  const at = new Date('2026-11-29T23:00:00Z')
  expect(freezeByClock(open, new Date(at.getTime() - 1))).toMatchObject({
    error: { code: 'assemblies.freeze_too_early' },
  })
  expect(freezeByClock(open, at)).toEqual({ ok: true, value: 'agenda_frozen' })
  expect(freezeByClock(facts({ state: 'agenda_frozen' }), at)).toMatchObject({
    error: { code: 'assemblies.step_not_now' },
  })
})
