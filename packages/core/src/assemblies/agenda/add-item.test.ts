import { describe, expect, it } from 'vitest'
import { defaultPolicy } from '../assembly-policy.ts'
import { type AddItem, type AddItemFacts, addItem } from './add-item.ts'
import { freezesAt } from './freeze-agenda.ts'

const member = { isMember: true, keepsAgenda: false }
const keeper = { isMember: true, keepsAgenda: true }
const facts: AddItemFacts = {
  kind: 'ordinary',
  state: 'agenda_open',
  freezesAt: freezesAt(new Date('2026-12-03T17:30:00Z'), defaultPolicy, 'Europe/Paris'),
  by: member,
}
const point: AddItem = { title: 'Double des clés', plannedMinutes: 10, isUrgent: false, urgencyReason: '' }
const urgent: AddItem = { ...point, isUrgent: true, urgencyReason: 'La porte ne ferme plus.' }
const before = new Date('2026-11-29T22:59:59.999Z')
const after = new Date('2026-11-29T23:00:00Z')

const said = (change: Partial<AddItemFacts>, item: AddItem = point, at = before) => {
  const answer = addItem({ ...facts, ...change }, item, at)
  return answer.ok ? `${answer.value.assembly}${answer.value.isUrgent ? ', urgent' : ''}` : answer.error.code
}

describe('who adds what to an agenda', () => {
  it('R97: any member until 23:59:59 of the day of the freeze; after it, the next assembly (R98)', () => {
    expect([said({}), said({}, point, after)]).toEqual(['this', 'next'])
    expect(said({ by: keeper }, point, after)).toBe('next')
    expect(said({ state: 'planned' })).toBe('this')
    expect(said({ by: { isMember: false, keepsAgenda: false } })).toBe('assemblies.members_only')
  })

  it('R98: after the freeze the agenda role alone adds, as urgent, with a reason', () => {
    expect(said({ by: keeper }, urgent, after)).toBe('this, urgent')
    expect(said({ by: keeper, state: 'running' }, urgent, after)).toBe('this, urgent')
    expect(said({}, urgent, after)).toBe('assemblies.urgency_agenda_role_only')
    expect(said({ by: keeper }, { ...urgent, urgencyReason: ' ' }, after)).toBe(
      'assemblies.urgency_reason_missing',
    )
  })

  it('a point is not called urgent that comes in time, and none comes into an assembly that is over', () => {
    expect(said({}, urgent)).toBe('this')
    for (const state of ['closed', 'published', 'cancelled'] as const)
      expect(said({ by: keeper, state }, urgent, after)).toBe('next')
  })

  it('an agenda that is frozen already is not opened by the clock of a page', () => {
    expect(said({ state: 'agenda_frozen' }, point, before)).toBe('next')
  })

  it('R92: an extraordinary assembly has its announced points and no other', () => {
    const extraordinary = { kind: 'extraordinary' } as const
    expect(said({ ...extraordinary, state: 'planned', by: keeper })).toBe('this')
    expect(said({ ...extraordinary, state: 'planned' })).toBe('next')
    expect(said({ ...extraordinary, state: 'convened', by: keeper })).toBe('next')
    expect(said({ ...extraordinary, state: 'agenda_frozen', by: keeper }, urgent)).toBe(
      'assemblies.announced_points_only',
    )
  })

  it('asks for a title, and minutes that are some', () => {
    expect(said({}, { ...point, title: ' ' })).toBe('assemblies.title_missing')
    for (const plannedMinutes of [0, -5, 2.5, 481, Number.NaN])
      expect(said({}, { ...point, plannedMinutes })).toBe('assemblies.minutes_out_of_range')
    expect(said({}, { ...point, plannedMinutes: 480 })).toBe('this')
  })
})
