import { expect, test } from 'vitest'
import { standingState, type Written } from './standing-state.ts'

const written = (change: Partial<Written> = {}): Written => ({
  state: 'agenda_open',
  cancelledAt: null,
  endsAt: new Date('2026-12-03T19:30:00Z'),
  freezesAt: new Date('2026-11-29T23:00:00Z'),
  ...change,
})

test('R98: an agenda is frozen from its instant on, before the step of the clock is written', () => {
  expect(standingState(written(), new Date('2026-11-29T22:59:59Z'))).toBe('agenda_open')
  expect(standingState(written(), new Date('2026-11-29T23:00:00Z'))).toBe('agenda_frozen')
  expect(standingState(written({ state: 'planned' }), new Date('2026-11-30T08:00:00Z'))).toBe('planned')
})

test('an assembly goes with its date: called off with it, and over some days after its time where nobody ran it', () => {
  const now = new Date('2026-12-03T19:30:00Z')
  expect(standingState(written({ cancelledAt: new Date('2026-11-20T08:00:00Z') }), now)).toBe('cancelled')
  // What was held on paper is entered within fourteen days.
  expect(standingState(written(), now)).toBe('agenda_frozen')
  expect(standingState(written(), new Date('2026-12-17T19:29:59Z'))).toBe('agenda_frozen')
  expect(standingState(written(), new Date('2026-12-17T19:30:00Z'))).toBe('closed')
  expect(standingState(written({ state: 'planned' }), now)).toBe('closed')
  expect(standingState(written({ state: 'running' }), now)).toBe('running')
})
