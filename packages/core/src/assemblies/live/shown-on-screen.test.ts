import { expect, test } from 'vitest'
import { shownOnScreen } from './shown-on-screen.ts'

const at = (minute: number) => new Date(Date.UTC(2026, 10, 19, 18, minute))
const ballot = (
  ballotId: string,
  state: 'draft' | 'open' | 'closed' | 'proclaimed' | 'void',
  minute: number,
) => ({
  ballotId,
  itemId: 'point',
  state,
  openedAt: state === 'draft' ? null : at(minute),
})

test('a screen shows the vote that goes on, else the last one of the point; never a draft', () => {
  const first = ballot('first', 'proclaimed', 1)
  const second = ballot('second', 'open', 2)
  expect(shownOnScreen([first, second, ballot('next', 'draft', 0)], 'point')).toBe(second)
  expect(shownOnScreen([second, { ...first, openedAt: at(9) }], 'point')).toBe(second)
  expect(shownOnScreen([first, ballot('later', 'proclaimed', 5)], 'point')?.ballotId).toBe('later')
  expect(shownOnScreen([ballot('draft', 'draft', 0), ballot('void', 'void', 3)], 'point')).toBeNull()
})

test('between two points nothing of the one before stays on the screen', () => {
  const done = ballot('first', 'proclaimed', 1)
  expect(shownOnScreen([done], null)).toBeNull()
  expect(shownOnScreen([done], 'another')).toBeNull()
  // A vote that goes on is shown whatever point is treated.
  const open = { ...ballot('open', 'open', 1), itemId: null }
  expect(shownOnScreen([open], null)).toBe(open)
})
