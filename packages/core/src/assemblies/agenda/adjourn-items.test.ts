import { describe, expect, it } from 'vitest'
import { defaultPolicy } from '../assembly-policy.ts'
import { granted, refusalOf } from '../granted.fixture.ts'
import { adjournItems, extendAssembly, offeredToAdjourn, timePhase } from './adjourn-items.ts'
import { itemOf, namesOf } from './agenda.fixture.ts'
import { orderAgenda } from './order-agenda.ts'

const startedAt = new Date('2026-11-19T17:32:00Z')
const minutesIn = (minutes: number) => new Date(startedAt.getTime() + minutes * 60_000)

describe('what is left when time is up (R100)', () => {
  it('is shown at 110 minutes and adjourned at 120, later where a vote extended it', () => {
    const phases = (extendedMinutes: number) =>
      [0, 109.99, 110, 119.99, 120, 135].map(minutes =>
        timePhase({ startedAt, extendedMinutes }, defaultPolicy, minutesIn(minutes)),
      )
    expect(phases(0)).toEqual(['within', 'within', 'ending', 'ending', 'over', 'over'])
    expect(phases(15)).toEqual(['within', 'within', 'within', 'within', 'within', 'over'])
    // 18:32 and two hours: 20:32.
    expect(minutesIn(120)).toEqual(new Date('2026-11-19T19:32:00Z'))
  })

  it('the least pressing first, adjourned once more, and first next time in the order they had', () => {
    const left = [
      itemOf(1, { priorityId: 'climate', carriedCount: 1, carriedOrder: 0 }),
      itemOf(2, { priorityId: 'housing' }),
      itemOf(3),
    ]
    expect(namesOf(offeredToAdjourn(left, ['housing', 'climate']))).toEqual(['item-3', 'item-2', 'item-1'])
    const agenda = [itemOf(7), ...left]
    const leftIds = namesOf(left)
    const adjourned = granted(adjournItems(agenda, leftIds, ['item-3', 'item-1']))
    expect(adjourned).toMatchObject([
      { itemId: 'item-1', carriedCount: 2 },
      { itemId: 'item-3', carriedCount: 1 },
    ])
    // The one between them is adjourned later, and keeps its place all the same.
    const later = granted(adjournItems(agenda, leftIds, ['item-2']))
    const next = orderAgenda([itemOf(9, { priorityId: 'housing' }), ...later, ...adjourned], ['housing'])
    expect(namesOf(next)).toEqual(['item-1', 'item-2', 'item-3', 'item-9'])
  })

  it('refuses what is not left, and nothing at all', () => {
    const agenda = [itemOf(1), itemOf(2)]
    const code = (...ids: string[]) => refusalOf(adjournItems(agenda, ['item-1', 'item-3'], ids))
    expect([code('item-2'), code('item-3'), code(), code('item-1')]).toEqual([
      'points_changed',
      'points_changed',
      'nothing_to_adjourn',
      null,
    ])
  })

  it('a recorded vote extends it, by more for than against', () => {
    const extend = (minutes: number, votesFor: number, votesAgainst: number) => {
      const answer = extendAssembly({ minutes, votesFor, votesAgainst })
      return answer.ok ? answer.value : answer.error.code
    }
    expect([extend(1, 2, 1), extend(120, 2, 1)]).toEqual([1, 120])
    expect([extend(15, 12, 3), extend(15, 5, 5), extend(0, 9, 0), extend(121, 9, 0)]).toEqual([
      15,
      'assemblies.extension_not_carried',
      'assemblies.extension_out_of_range',
      'assemblies.extension_out_of_range',
    ])
  })
})
