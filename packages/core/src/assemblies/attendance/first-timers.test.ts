import { expect, it } from 'vitest'
import { beginsWithRound, type FirstStay, firstTimers, isFirstTime } from './first-timers.ts'

const stay = (personId: string, isFirst: boolean, left = false): FirstStay => ({
  personId,
  isFirst,
  leftAt: left ? new Date(0) : null,
})

it('R102: begins with a round where one person who is there never came before, and not otherwise', () => {
  const regulars = [stay('a', false), stay('b', false)]
  expect(beginsWithRound(true, regulars)).toBeNull()
  expect(beginsWithRound(true, [...regulars, stay('c', true)])).toBe('first_timers')
  expect(beginsWithRound(true, [...regulars, stay('c', true, true)])).toBeNull()
})

it('R102: the first assembly that is held here begins with a round, and counts nobody as new', () => {
  expect(beginsWithRound(false, [stay('a', false)])).toBe('first_assembly')
  expect(isFirstTime({ heldBefore: false, cameBefore: false })).toBe(false)
  expect(isFirstTime({ heldBefore: true, cameBefore: false })).toBe(true)
  expect(isFirstTime({ heldBefore: true, cameBefore: true })).toBe(false)
})

it('counts each person once, who is there', () => {
  expect(firstTimers([stay('a', true, true), stay('a', true), stay('b', true), stay('c', false)])).toEqual([
    'a',
    'b',
  ])
})
