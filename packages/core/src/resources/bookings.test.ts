import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type CivilDate, instantAt, type WallTime } from '../shared/time.ts'
import { answerBooking } from './answer-booking.ts'
import { type AskBooking, type AskFacts, askBooking, type BookedTime } from './ask-booking.ts'
import { bookingStates, mayFollow, takesTime } from './booking.ts'
import { weekOf } from './get-week.ts'
import { politicalPrice } from './political-price.ts'
import { returnBooking } from './return-booking.ts'
import { fits, freeQuantity, nextFree, peakOf, spanOf, type Taken, type Taking } from './taken.ts'

const now = new Date('2026-11-19T08:00:00Z')
const at = (time: string, on = '2026-12-05') => instantAt(on as CivilDate, time as WallTime)
const time = (from: string, to: string) => ({ startsAt: at(from), endsAt: at(to), quantity: 1 })
const one = (bufferMinutes = 0): Taking => ({ kind: 'equipment', stock: 1, bufferMinutes })
const taken = (from: string, to: string, taking = one(), quantity = 1): Taken => ({
  ...spanOf(taking, time(from, to)),
  quantity,
})
const horizon = new Date('2027-03-01T00:00:00Z')
const hours = (found: { startsAt: Date; endsAt: Date } | null) =>
  found && [found.startsAt, found.endsAt].map(instant => instant.toISOString().slice(11, 16))

describe('R84: what is free', () => {
  // Booked from 10:00 to 12:00, nothing between bookings; in half-open times.
  it.each([
    ['08:00', '10:00', true],
    ['12:00', '14:00', true],
    ['09:00', '13:00', false],
    ['10:30', '11:00', false],
    ['11:59', '12:01', false],
  ])('from %s to %s beside 10:00 to 12:00: %s', (from, to, free) => {
    expect(fits(one(), [taken('10:00', '12:00')], time(from, to))).toBe(free)
    expect(fits(one(), [], time(from, to))).toBe(true)
  })

  it('leaves the buffer of a booking that ends before what is looked at', () => {
    const room = one(30)
    const wanted = { startsAt: at('09:20'), endsAt: at('10:20'), quantity: 1 }
    expect(hours(nextFree(room, [taken('08:30', '09:15', room)], wanted, horizon))).toEqual([
      '08:45',
      '09:45',
    ])
  })

  it('a gap with its buffers on both sides is found, and a narrower one is not', () => {
    const room = one(30)
    const wanted = { startsAt: at('12:00'), endsAt: at('13:00'), quantity: 1 }
    const before = taken('08:00', '12:00', room)
    expect(hours(nextFree(room, [before, taken('14:00', '15:00', room)], wanted, horizon))).toEqual([
      ...['11:30', '12:30'],
    ])
    expect(nextFree(room, [before, taken('13:00', '20:00', room)], wanted, at('21:00'))).toBe(null)
  })

  it('a sound system until 22:00 with an hour between is next free at 23:00', () => {
    const sound = one(60)
    const wanted = { startsAt: at('20:00'), endsAt: at('23:00'), quantity: 1 }
    expect(hours(nextFree(sound, [taken('14:00', '22:00', sound)], wanted, horizon))).toEqual([
      '22:00',
      '01:00',
    ])
  })

  const chairs: Taking = { kind: 'stock', stock: 40, bufferMinutes: 0 }
  it.each([
    ['09:00', '18:00', 5],
    ['12:00', '14:00', 25],
    ['15:00', '18:00', 20],
  ])(
    'of 40 chairs from %s to %s, %i are left: what is used at once counts, not the sum',
    (from, to, left) => {
      const used = [
        taken('09:00', '12:00', chairs, 20),
        taken('11:00', '15:00', chairs, 15),
        taken('14:00', '18:00', chairs, 20),
      ]
      expect(freeQuantity(40, used, spanOf(chairs, time(from, to)))).toBe(left)
    },
  )

  it('of 30 and 30 one after the other 10 are left over both, and all between them', () => {
    const used = [taken('09:00', '12:00', chairs, 30), taken('14:00', '17:00', chairs, 30)]
    const left = (from: string, to: string) => freeQuantity(40, used, spanOf(chairs, time(from, to)))
    expect([left('10:00', '16:00'), left('12:00', '14:00')]).toEqual([10, 40])
  })

  it('R121: hours of a skill are counted over their month, and the next is the next month', () => {
    const skill: Taking = { kind: 'skill', stock: 8, bufferMinutes: 0 }
    const used = [taken('09:00', '15:00', skill, 6)]
    const wanted = { startsAt: at('10:00', '2026-12-20'), endsAt: at('13:00', '2026-12-20'), quantity: 3 }
    expect(fits(skill, used, wanted)).toBe(false)
    expect(fits(skill, used, { ...wanted, quantity: 2 })).toBe(true)
    expect(nextFree(skill, used, wanted, horizon)?.startsAt).toEqual(at('10:00', '2027-01-01'))
  })
})

describe('properties of what is free', () => {
  const span = fc
    .tuple(fc.integer({ min: 0, max: 96 }), fc.integer({ min: 1, max: 24 }))
    .map(([from, lasts]) => ({
      startsAt: new Date(at('00:00').getTime() + from * 1_800_000),
      endsAt: new Date(at('00:00').getTime() + (from + lasts) * 1_800_000),
    }))
  const world = fc.record({
    stock: fc.integer({ min: 1, max: 6 }),
    bufferMinutes: fc.constantFrom(0, 15, 60),
    booked: fc.array(fc.tuple(span, fc.integer({ min: 1, max: 4 })), { maxLength: 8 }),
    wanted: span,
    quantity: fc.integer({ min: 1, max: 4 }),
  })

  it('what is offered is accepted, and nothing earlier that could begin where something ends is left out', () => {
    fc.assert(
      fc.property(world, ({ stock, bufferMinutes, booked, wanted, quantity }) => {
        const taking: Taking = { kind: 'stock', stock, bufferMinutes }
        const used = booked.map(([interval, n]) => ({ ...spanOf(taking, interval), quantity: n }))
        const found = nextFree(taking, used, { ...wanted, quantity }, horizon)
        if (found === null) {
          expect(quantity).toBeGreaterThan(stock)
          return
        }
        expect(fits(taking, used, { ...found, quantity })).toBe(true)
        const lasts = wanted.endsAt.getTime() - wanted.startsAt.getTime()
        for (let begin = wanted.startsAt.getTime(); begin < found.startsAt.getTime(); begin += 900_000) {
          const earlier = { startsAt: new Date(begin), endsAt: new Date(begin + lasts), quantity }
          expect(fits(taking, used, earlier)).toBe(false)
        }
      }),
    )
  })

  it('the peak is what a count of every quarter of an hour finds', () => {
    fc.assert(
      fc.property(world, ({ bufferMinutes, booked, wanted }) => {
        const taking: Taking = { kind: 'stock', stock: 1, bufferMinutes }
        const used = booked.map(([interval, quantity]) => ({ ...spanOf(taking, interval), quantity }))
        const within = spanOf(taking, wanted)
        let most = 0
        for (let t = within.from.getTime(); t < within.until.getTime(); t += 900_000)
          most = Math.max(
            most,
            used.reduce((n, u) => n + (u.from.getTime() <= t && t < u.until.getTime() ? u.quantity : 0), 0),
          )
        expect(peakOf(used, within)).toBe(most)
      }),
    )
  })

  it('bookings accepted one after the other are never more at once than there are', () => {
    fc.assert(
      fc.property(world, ({ stock, bufferMinutes, booked }) => {
        const taking: Taking = { kind: 'stock', stock, bufferMinutes }
        const used: Taken[] = []
        for (const [interval, quantity] of booked)
          if (fits(taking, used, { ...interval, quantity }))
            used.push({ ...spanOf(taking, interval), quantity })
        const whole = { from: at('00:00'), until: horizon }
        expect(peakOf(used, whole)).toBeLessThanOrEqual(stock)
      }),
    )
  })
})

const asked = (change: Partial<AskBooking> = {}): AskBooking =>
  Object.assign(
    {
      resourceId: 'r',
      borrowerId: 'b',
      purpose: 'Un bal',
      price: 'offered' as const,
      startsOn: '2026-12-05' as CivilDate,
      startTime: '20:00' as WallTime,
      endsOn: '2026-12-05' as CivilDate,
      endTime: '23:00' as WallTime,
      quantity: 1,
    },
    change,
  )
const sound = {
  ...one(60),
  state: 'published' as const,
  isOwn: false,
  priceCents: null,
  usualPriceCents: 4000n,
}
const facts = (change: Partial<AskFacts['resource']> = {}, used: readonly Taken[] = []): AskFacts => ({
  resource: { ...sound, ...change },
  sides: { lenderIsPolitical: false, borrowerIsPolitical: false },
  inUse: { taken: used, horizon },
})
const said = (result: ReturnType<typeof askBooking>) =>
  result.ok ? result.value.state : [result.error.code.slice(10), result.error.params]

describe('R84: asking', () => {
  it('waits for an answer; of one’s own it is booked, also while it is paused', () => {
    expect(said(askBooking(facts(), asked(), now))).toBe('requested')
    expect(said(askBooking(facts({ isOwn: true, state: 'paused' }), asked(), now))).toBe('confirmed')
    for (const state of ['draft', 'paused', 'withdrawn'] as const)
      expect(said(askBooking(facts({ state }), asked(), now))).toEqual(['not_offered', undefined])
  })

  it('says the next time that can be had, by the clock on the wall', () => {
    const used = [taken('14:00', '22:00', one(60))]
    expect(said(askBooking(facts({}, used), asked(), now))).toEqual([
      'time_taken',
      { on: '2026-12-05', at: '23:00' },
    ])
    const forever = [{ from: at('00:00'), until: horizon, quantity: 1 }]
    expect(said(askBooking(facts({}, forever), asked(), now))).toEqual(['time_taken_long', undefined])
  })

  it('says how many are too many, and how many are left', () => {
    const chairs = { kind: 'stock', stock: 60, bufferMinutes: 0 } as const
    const used = [taken('09:00', '23:00', chairs, 40)]
    expect(said(askBooking(facts(chairs, used), asked({ quantity: 30 }), now))).toEqual([
      'too_many',
      { free: 20, more: 10 },
    ])
  })

  it.each([
    ['ends_before_start', { endTime: '20:00' as WallTime }],
    ['ends_before_start', { endsOn: '2026-12-04' as CivilDate }],
    ['too_long', { endsOn: addDays('2026-12-05' as CivilDate, 32) }],
    ['in_past', { startsOn: '2026-11-18' as CivilDate, endsOn: '2026-11-20' as CivilDate }],
    ['too_far', { startsOn: '2029-01-01' as CivilDate, endsOn: '2029-01-01' as CivilDate }],
  ])('refuses %s', (code, change) => {
    const [refused] = said(askBooking(facts(), asked(change), now)) as string[]
    expect(refused).toBe(code)
  })

  it('R121: asks of a skill for the hours that it lasts, within a month', () => {
    const skill = { kind: 'skill', stock: 8, bufferMinutes: 0 } as const
    const value = askBooking(facts(skill), asked({ endTime: '22:30' as WallTime }), now)
    expect(value.ok && value.value.quantity).toBe(3)
    const over = asked({ startsOn: '2026-12-31' as CivilDate, endsOn: '2027-01-01' as CivilDate })
    expect(said(askBooking(facts(skill), over, now))).toEqual(['skill_one_month', undefined])
    const nine = asked({ startTime: '08:00' as WallTime, endTime: '17:00' as WallTime })
    expect(said(askBooking(facts(skill), nine, now))).toEqual(['too_many', { free: 8, more: 1 }])
  })

  it('takes 25 hours for the night on which the clock goes back', () => {
    const night = asked({
      startsOn: '2027-10-30' as CivilDate,
      startTime: '12:00' as WallTime,
      endsOn: '2027-10-31' as CivilDate,
      endTime: '12:00' as WallTime,
    })
    const booked = askBooking(facts(), night, now)
    expect(booked.ok && booked.value.endsAt.getTime() - booked.value.startsAt.getTime()).toBe(25 * 3_600_000)
  })
})

describe('L9: who is a party borrows at the usual price, with an invoice', () => {
  const sides = { lenderIsPolitical: false, borrowerIsPolitical: true }
  const code = (...args: Parameters<typeof politicalPrice>) => {
    const result = politicalPrice(...args)
    return result.ok ? null : [result.error.code, result.error.params]
  }
  const blocked = ['resources.political_price', { price: 'EUR40.00' }]
  it('nothing for nothing, nothing below it', () => {
    const free = { priceCents: null, usualPriceCents: 4000n }
    expect(code(free, sides, 'offered')).toEqual(blocked)
    expect(code({ ...free, priceCents: 3999n }, sides, 'offered')).toEqual(blocked)
    expect(code({ ...free, priceCents: 4000n }, sides, 'offered')).toBe(null)
    expect(code(free, sides, 'usual')).toBe(null)
    const unsaid = { priceCents: 3999n, usualPriceCents: null }
    for (const price of ['offered', 'usual'] as const)
      expect(code(unsaid, sides, price)).toEqual(['resources.political_no_price', undefined])
  })
  it('between parties, and to whoever is none, as offered', () => {
    const free = { priceCents: null, usualPriceCents: null }
    expect(code(free, { ...sides, lenderIsPolitical: true }, 'offered')).toBe(null)
    expect(code(free, { ...sides, borrowerIsPolitical: false }, 'offered')).toBe(null)
  })
  it('is looked at when asking and when accepting', () => {
    expect(said(askBooking({ ...facts(), sides }, asked(), now))).toEqual([
      'political_price',
      { price: 'EUR40.00' },
    ])
    expect(said(askBooking({ ...facts(), sides }, asked({ price: 'usual' }), now))).toBe('requested')
    const booking = {
      ...time('20:00', '23:00'),
      ...spanOf(sound, time('20:00', '23:00')),
      state: 'requested' as const,
    }
    const answered = answerBooking(
      {
        booking: { ...booking, price: 'offered' },
        resource: sound,
        sides,
        inUse: { taken: [], horizon },
        borrowerIsIn: true,
      },
      { answer: 'accept', reason: '' },
      now,
    )
    expect(answered).toMatchObject({ ok: false, error: { code: 'resources.political_price' } })
  })
})

describe('R84: the steps of a booking', () => {
  it('end in four ways, and nothing follows on an end', () => {
    const ends = bookingStates.filter(from => bookingStates.every(to => !mayFollow(from, to)))
    expect(ends).toEqual(['closed', 'declined', 'expired', 'cancelled'])
    expect(bookingStates.filter(takesTime)).toEqual(['held', 'confirmed', 'handed_over'])
    // What was handed over is in somebody's hands: it is not called off any more.
    expect(bookingStates.filter(from => mayFollow(from, 'cancelled'))).toEqual([
      'requested',
      'held',
      'confirmed',
    ])
  })

  const booking: BookedTime = { ...time('20:00', '23:00'), ...spanOf(sound, time('20:00', '23:00')) }
  const answer = (
    state: 'requested' | 'held' | 'confirmed',
    said: { answer: 'accept' | 'hold' | 'decline'; reason?: string },
    used: readonly Taken[] = [],
    { at = now, borrowerIsIn = true } = {},
  ) => {
    const result = answerBooking(
      { ...facts({}, used), booking: { ...booking, state, price: 'offered' }, borrowerIsIn },
      { reason: '', ...said },
      at,
    )
    return result.ok ? result.value : result.error.code.slice(10)
  }
  it('is accepted, held or declined with a reason, once', () => {
    expect(answer('requested', { answer: 'accept' })).toBe('confirmed')
    expect(answer('requested', { answer: 'hold' })).toBe('held')
    expect(answer('held', { answer: 'accept' })).toBe('confirmed')
    expect(answer('held', { answer: 'hold' })).toBe('booking_step')
    expect(answer('requested', { answer: 'decline' })).toBe('reason_missing')
    expect(answer('requested', { answer: 'decline', reason: 'Travaux.' })).toBe('declined')
    expect(answer('confirmed', { answer: 'decline', reason: 'Travaux.' })).toBe('booking_step')
  })
  it('is not accepted over what somebody else has meanwhile', () => {
    expect(answer('requested', { answer: 'accept' }, [taken('14:00', '22:00', one(60))])).toBe('time_taken')
    expect(answer('requested', { answer: 'hold' }, [taken('14:00', '22:00', one(60))])).toBe('time_taken')
  })
  it('is not accepted once its time is past, or its borrower is gone', () => {
    const late = { at: new Date(booking.startsAt.getTime() + 1) }
    expect(answer('requested', { answer: 'accept' }, [], late)).toBe('in_past')
    const gone = { borrowerIsIn: false }
    expect(answer('held', { answer: 'accept' }, [], gone)).toBe('borrower_left')
    expect(answer('requested', { answer: 'decline', reason: 'Partie.' }, [], gone)).toBe('declined')
  })
  it('has no usual price where none is said', () => {
    const unsaid = { ...facts(), resource: { ...facts().resource, usualPriceCents: null } }
    expect(said(askBooking(unsaid, asked({ price: 'usual' }), now))).toEqual([
      'usual_price_missing',
      undefined,
    ])
  })
})

it('a week begins on Monday, over the change of the clock too', () => {
  expect(weekOf('2026-12-05' as CivilDate)).toEqual([
    ...['2026-11-30', '2026-12-01', '2026-12-02', '2026-12-03', '2026-12-04', '2026-12-05', '2026-12-06'],
  ])
  expect(weekOf('2026-10-25' as CivilDate)[0]).toBe('2026-10-19')
  expect(weekOf('2026-10-26' as CivilDate)[0]).toBe('2026-10-26')
})

describe('R84: what was lent is back', () => {
  const back = (state: Parameters<typeof returnBooking>[0], isDamaged: boolean, note = '') => {
    const result = returnBooking(state, { isDamaged, note })
    return result.ok ? result.value : result.error.code
  }
  it('whole, it is over; a damage is said in words and stays open', () => {
    expect(back('handed_over', false)).toBe('closed')
    expect(back('handed_over', true)).toBe('resources.damage_missing')
    expect(back('handed_over', true, 'Rétroviseur.')).toBe('returned')
    for (const state of ['confirmed', 'returned', 'closed'] as const)
      expect(back(state, false)).toBe('resources.booking_step')
  })
})
