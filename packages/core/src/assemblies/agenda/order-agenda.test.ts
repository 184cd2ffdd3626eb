import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { itemOf, namesOf } from './agenda.fixture.ts'
import { orderAgenda, reorderAgenda } from './order-agenda.ts'

const priorities = ['housing', 'climate']

describe('the order of an agenda (R99)', () => {
  it('adjourned points first in their order, then adopted priorities, then the first filed', () => {
    const items = [
      itemOf(1),
      itemOf(2, { priorityId: 'climate' }),
      itemOf(3, { priorityId: 'housing' }),
      itemOf(4, { carriedCount: 1, carriedOrder: 1, priorityId: 'housing' }),
      itemOf(5, { carriedCount: 2, carriedOrder: 0 }),
      itemOf(6, { priorityId: 'housing' }),
      itemOf(7, { priorityId: 'given up' }),
    ]
    expect(namesOf(orderAgenda(items, priorities))).toEqual([
      'item-5',
      'item-4',
      'item-3',
      'item-6',
      'item-2',
      'item-1',
      'item-7',
    ])
  })

  it('as somebody put them by hand, and what came since after them', () => {
    const items = [
      itemOf(1),
      Object.assign(itemOf(2), { place: 1 }),
      itemOf(3, { carriedCount: 1, carriedOrder: 0 }),
      Object.assign(itemOf(4), { place: 0 }),
    ]
    expect(namesOf(orderAgenda(items, []))).toEqual(['item-4', 'item-2', 'item-3', 'item-1'])
  })

  it('is the same whatever the order they are read in, and loses none', () => {
    const item = fc.record({
      priorityId: fc.constantFrom(null, 'housing', 'climate', 'given up'),
      filedAt: fc.integer({ min: 0, max: 3 }).map(n => new Date(n)),
      carriedCount: fc.nat(2),
      carriedOrder: fc.option(fc.nat(3)),
    })
    fc.assert(
      fc.property(fc.array(item, { maxLength: 9 }), fc.infiniteStream(fc.nat()), (changes, places) => {
        const items = changes.map((change, n) => itemOf(n, change))
        const mixed = items
          .map(one => ({ one, place: Number(places.next().value) }))
          .toSorted((a, b) => a.place - b.place)
          .map(({ one }) => one)
        const ordered = orderAgenda(items, priorities)
        expect(orderAgenda(mixed, priorities)).toEqual(ordered)
        expect(namesOf(ordered).toSorted()).toEqual(namesOf(items).toSorted())
        const firstNew = ordered.findIndex(one => one.carriedCount === 0)
        expect(
          ordered.slice(firstNew < 0 ? items.length : firstNew).every(one => one.carriedCount === 0),
        ).toBe(true)
      }),
    )
  })

  it('by hand: the agenda role, with a reason, and the same points', () => {
    const next = { itemIds: ['b', 'a'], reason: 'Une invitée part à 19 h.' }
    expect(reorderAgenda(['a', 'b'], next, true)).toEqual({ ok: true, value: next })
    expect(reorderAgenda(['a', 'b'], next, false)).toMatchObject({
      error: { code: 'assemblies.agenda_role_only' },
    })
    expect(reorderAgenda(['a', 'b'], { ...next, reason: '' }, true)).toMatchObject({
      error: { code: 'assemblies.order_reason_missing', field: 'reason' },
    })
    for (const itemIds of [['a'], ['a', 'c'], ['a', 'b', 'b']])
      expect(reorderAgenda(['a', 'b'], { ...next, itemIds }, true)).toMatchObject({
        error: { code: 'assemblies.points_changed' },
      })
  })
})
