import { expect, test } from 'vitest'
import { linesPerKind } from '../shared/paging.ts'
import { joinToday } from './join-today.ts'

const none = { waiting: [], others: [], soon: [], late: [], steps: [] }
const many = (kind: string, count = 100) => Array.from({ length: count }, (_, at) => ({ kind, at }))

test('what contexts say stands side by side, in the order of the contexts', () => {
  const mandates = { ...none, waiting: many('mandate', 2), soon: many('ending', 1) }
  const coalitions = {
    ...none,
    late: many('lateReport', 1),
    waiting: many('sign', 1),
    steps: many('firstGuest', 1),
  }
  expect(joinToday([mandates, coalitions])).toEqual({
    waiting: [...many('mandate', 2), ...many('sign', 1)],
    others: [],
    soon: many('ending', 1),
    late: many('lateReport', 1),
    steps: many('firstGuest', 1),
    lives: false,
  })
  expect(joinToday([])).toEqual({ ...none, lives: false })
})

test('first steps are gone once one context says that the place lives', () => {
  const begun = { ...none, steps: many('invite', 1), lives: false }
  expect(joinToday([begun, { ...none, lives: false }]).steps).toEqual(many('invite', 1))
  expect(joinToday([begun, { ...none, lives: true }])).toEqual({ ...none, lives: true })
})

test('of each kind the first lines are told, so that a long list hides no other', () => {
  const { waiting } = joinToday([
    { ...none, waiting: [...many('asks'), ...many('sign', 1), ...many('asks')] },
  ])
  expect(waiting).toEqual([...many('asks', linesPerKind), ...many('sign', 1)])
})
