import { describe, expect, it } from 'vitest'
import { daysAfter, now } from './decisions.fixture.ts'
import { lapsesAt, nextMailing, type Pending, settleDecision, type Tally } from './settle-decision.ts'

const pending = (change: Partial<Pending> = {}): Pending => ({
  state: 'asking',
  big: true,
  isAlone: false,
  isOnly: false,
  isSlow: false,
  needed: 2,
  electorCount: 5,
  proposedAt: now,
  asksAll: true,
  closesAt: null,
  ...change,
})
const tally = (yes: number, no = 0, answered = yes + no): Tally => ({ yes, no, answered })
const state = (change: Partial<Pending>, counted: Tally, days = 0) =>
  settleDecision(pending(change), counted, daysAfter(days)).state

describe('a small decision', () => {
  it('holds at the second yes, whatever was said no, and lapses after thirty days', () => {
    expect(state({ big: false }, tally(1))).toBe('asking')
    expect(state({ big: false }, tally(2))).toBe('in_force')
    expect(state({ big: false }, tally(2, 3))).toBe('in_force')
    expect(state({ big: false }, tally(1), 29)).toBe('asking')
    expect(state({ big: false }, tally(1), 31)).toBe('lapsed')
    expect(lapsesAt(now).toISOString()).toBe('2026-12-19T23:00:00.000Z')
  })
})

describe('a big decision', () => {
  it('opens to everybody at its needed yes, and holds after seven days with more yes than no', () => {
    expect(settleDecision(pending(), tally(2), now)).toEqual({
      state: 'open',
      mailedAt: now,
      closesAt: new Date('2026-11-26T23:00:00Z'),
    })
    const open = { state: 'open' as const, closesAt: daysAfter(7) }
    expect(state(open, tally(2), 6)).toBe('open')
    expect(state(open, tally(2), 7)).toBe('in_force')
    expect(state(open, tally(2, 2), 7)).toBe('refused')
    expect(state(open, tally(2, 1), 7)).toBe('in_force')
  })

  it('sooner when the silent could no longer change it, both ways', () => {
    expect(state({ electorCount: 3 }, tally(2))).toBe('in_force')
    expect(state({}, tally(3))).toBe('in_force')
    expect(state({}, tally(3, 2))).toBe('in_force')
    const open = { state: 'open' as const, closesAt: daysAfter(7) }
    expect(state(open, tally(2, 3))).toBe('refused')
    expect(state(open, tally(2, 1))).toBe('open')
  })

  it('among many is mailed at eight, and the days begin there', () => {
    expect(settleDecision(pending({ electorCount: 40, asksAll: false, needed: 3 }), tally(3), now)).toEqual({
      state: 'open',
      // 10:00 in Paris: the next morning, in winter time.
      mailedAt: new Date('2026-11-20T07:00:00Z'),
      closesAt: new Date('2026-11-27T23:00:00Z'),
    })
    expect(nextMailing(new Date('2026-11-20T06:59:00Z'))).toEqual(new Date('2026-11-20T07:00:00Z'))
  })

  it('whose needed yes comes after the seven days ends with it', () => {
    expect(state({}, tally(2, 1), 20)).toBe('in_force')
    expect(state({}, tally(2, 2), 20)).toBe('refused')
    expect(state({}, tally(1), 20)).toBe('asking')
  })

  it('slow, it never comes sooner than fifteen days', () => {
    const slow = { isSlow: true, electorCount: 3 }
    expect(settleDecision(pending(slow), tally(3), now)).toMatchObject({
      state: 'open',
      closesAt: new Date('2026-12-04T23:00:00Z'),
    })
    const open = { ...slow, state: 'open' as const, closesAt: daysAfter(15) }
    expect([state(open, tally(3), 14), state(open, tally(3), 15)]).toEqual(['open', 'in_force'])
  })
})

describe('alone', () => {
  it('a space of one decides at once; one who is awake among others after seven mailed days', () => {
    const alone = { isAlone: true, needed: 1 }
    expect(state({ ...alone, isOnly: true, electorCount: 1 }, tally(1))).toBe('in_force')
    // A recall among two: one decides, the other is there all the same.
    expect(state({ ...alone, electorCount: 1 }, tally(1))).toBe('open')
    expect(state({ ...alone, electorCount: 2 }, tally(1))).toBe('open')
    const open = { ...alone, electorCount: 2, state: 'open' as const, closesAt: daysAfter(7) }
    expect([state(open, tally(1), 6), state(open, tally(1), 7)]).toEqual(['open', 'in_force'])
    expect(state(open, tally(1, 1), 2)).toBe('refused')
  })
})

describe('what is settled', () => {
  it.each(['in_force', 'refused', 'lapsed'] as const)('stays %s', settled => {
    expect(state({ state: settled }, tally(9), 99)).toBe(settled)
  })
})
