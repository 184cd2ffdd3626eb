import { describe, expect, it } from 'vitest'
import { now, wholeAssembly } from './assembly.fixture.ts'
import { granted, refusalOf } from './granted.fixture.ts'
import { holdRoles } from './hold-roles.ts'
import type { AssemblyFacts } from './move-assembly.ts'

const zone = 'Europe/Paris'
const at = (text: string) => new Date(text)
const facts = (change: Partial<AssemblyFacts>): AssemblyFacts =>
  Object.assign({}, wholeAssembly, { state: 'agenda_frozen', startsAt: at('2026-11-19T17:30:00Z') }, change)

describe('the three roles of an assembly (R101)', () => {
  it('open its check-in, from the first minute of its day in its own zone', () => {
    expect(granted(holdRoles(facts({}), now, zone))).toBe('checked_in')
    expect(granted(holdRoles(facts({}), at('2026-11-18T23:00:00Z'), zone))).toBe('checked_in')
    expect(refusalOf(holdRoles(facts({}), at('2026-11-18T22:59:59Z'), zone))).toBe('check_in_too_early')
  })

  it('are given by whoever convenes or facilitates, and handed over while it is held', () => {
    expect(granted(holdRoles(facts({ hands: ['secretary'] }), now, zone))).toBe('checked_in')
    for (const state of ['checked_in', 'running'] as const)
      expect(granted(holdRoles(facts({ state, hands: ['facilitator'] }), now, zone))).toBe(state)
    expect(refusalOf(holdRoles(facts({ hands: ['minute_taker'] }), now, zone))).toBe('not_your_step')
    for (const state of ['planned', 'agenda_open', 'closed', 'published', 'cancelled'] as const)
      expect(refusalOf(holdRoles(facts({ state }), now, zone))).toBe('step_not_now')
  })

  it('are three people, or fewer with a reason, also when they are handed over', () => {
    const roles = { holders: { facilitation: 'a', minutes: 'b', next_agenda: 'a' }, sameHolderReason: '' }
    for (const state of ['agenda_frozen', 'running'] as const) {
      expect(refusalOf(holdRoles(facts({ state, roles }), now, zone))).toBe('same_holder_reason_missing')
      const said = { holders: roles.holders, sameHolderReason: 'Nous sommes deux.' }
      expect(holdRoles(facts({ state, roles: said }), now, zone).ok).toBe(true)
    }
  })
})
