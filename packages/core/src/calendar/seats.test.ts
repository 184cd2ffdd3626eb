import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { askWhoComes, askWhoComesInput } from './ask-who-comes.ts'
import { mostComing, movedUp, type Seat, seatingOf } from './seats.ts'
import { takePlace } from './take-place.ts'

const now = new Date('2026-11-20T10:00:00Z')
const later = new Date('2026-11-28T10:00:00Z')
const seat = (personId: string, turn: number): Seat => ({ personId, turn })
const names = (seats: readonly Seat[]) => seats.map(one => one.personId).join('')
const seatsOf = fc.uniqueArray(
  fc.record({ personId: fc.string({ minLength: 1, maxLength: 3 }), turn: fc.integer({ min: 1, max: 90 }) }),
  {
    maxLength: 30,
    comparator: (a, b) => a.personId === b.personId || a.turn === b.turn,
  },
)
const placesOf = fc.option(fc.integer({ min: 1, max: 20 }), { nil: null })

describe('places at a date', () => {
  it('go in the order in which people asked; the others wait in theirs', () => {
    const seats = [seat('c', 3), seat('a', 1), seat('b', 2)]
    const { comes, waits } = seatingOf(seats, 2)
    expect([names(comes), names(waits)]).toEqual(['ab', 'c'])
    expect(names(seatingOf(seats, null).comes)).toBe('abc')
  })

  it('the first who waits comes when somebody gives a place up, and nobody else moves', () => {
    fc.assert(
      fc.property(seatsOf, placesOf, fc.nat(), (seats, places, pick) => {
        const before = seatingOf(seats, places)
        const leaving = seats[pick % Math.max(1, seats.length)]
        const after = seatingOf(
          seats.filter(one => one !== leaving),
          places,
        )
        const hadPlace = leaving !== undefined && before.comes.includes(leaving)
        expect(movedUp(before, after)).toEqual(hadPlace ? before.waits.slice(0, 1) : [])
        // Nobody who had a place loses it.
        expect(before.comes.filter(one => one !== leaving && !after.comes.includes(one))).toEqual([])
      }),
    )
  })

  it('are never more than there are, and nobody is lost or counted twice', () => {
    fc.assert(
      fc.property(seatsOf, placesOf, (seats, places) => {
        const { comes, waits } = seatingOf(seats, places)
        expect(comes.length).toBe(Math.min(seats.length, places ?? seats.length))
        expect(new Set([...comes, ...waits]).size).toBe(seats.length)
        // Whoever asked later does not come before somebody who waits.
        for (const one of comes) for (const other of waits) expect(one.turn).toBeLessThan(other.turn)
      }),
    )
  })

  it('are not fewer than those who have one, and are not asked for at an assembly', () => {
    const date = { kind: 'training' as const, endsAt: later, cancelledAt: null, comeCount: 5 }
    const answer = (change: object, places: number | null) => {
      const found = askWhoComes(Object.assign({}, date, change), { places }, now)
      return found.ok ? 'ok' : [found.error.code, found.error.params]
    }
    expect(answer({}, 5)).toBe('ok')
    expect(answer({}, null)).toBe('ok')
    expect(answer({}, 4)).toEqual(['calendar.places_taken', { count: 5 }])
    expect(answer({ kind: 'assembly' }, 9)).toEqual(['calendar.assembly_asks_itself', undefined])
    expect(answer({ endsAt: now }, 9)).toEqual(['calendar.event_over', undefined])
    expect(answer({ cancelledAt: now }, 9)).toEqual(['calendar.event_cancelled', undefined])
    const eventId = '019ad000-0000-7000-8000-000000000001'
    for (const places of [0, -1, 1.5, mostComing + 1, Number.NaN])
      expect(askWhoComesInput.safeParse({ eventId, places }).error?.issues[0]?.message).toBe(
        'calendar.places_no_number',
      )
  })

  it('are taken where the date asks for it, ahead of its end', () => {
    const date = { endsAt: later, cancelledAt: null, asksWhoComes: true, askedCount: 3 }
    const answer = (change: object) => {
      const found = takePlace(Object.assign({}, date, change), now)
      return found.ok ? 'ok' : found.error.code
    }
    expect(answer({})).toBe('ok')
    expect(answer({ asksWhoComes: false })).toBe('calendar.nobody_asks')
    expect(answer({ endsAt: now })).toBe('calendar.event_over')
    expect(answer({ cancelledAt: now })).toBe('calendar.event_cancelled')
    expect(answer({ askedCount: mostComing })).toBe('calendar.too_many_come')
  })
})
