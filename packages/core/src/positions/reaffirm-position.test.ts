import { expect, test } from 'vitest'
import type { Result } from '../shared/result.ts'
import { reaffirmPosition } from './reaffirm-position.ts'

const codeOf = (result: Result<unknown>) => (result.ok ? 'ok' : result.error.code)
const input = { statementId: '0190a000-0000-7000-8000-000000000001', version: 3, statementVersion: 2 }
const facts = {
  roundState: 'open' as const,
  statementVersion: 2,
  position: { version: 3, statementVersion: 1, isToConfirm: false },
}

test('a position on former words holds for those of now once its organisation says so', () => {
  expect(reaffirmPosition(facts, input)).toEqual({ ok: true, value: { statementVersion: 2 } })
})

test('not in a closed round, not without a position of its own on former words', () => {
  const refused = (change: Partial<Parameters<typeof reaffirmPosition>[0]>) =>
    codeOf(reaffirmPosition({ ...facts, ...change }, input))
  expect(refused({ roundState: 'closed' })).toBe('positions.round_closed')
  expect(refused({ position: null })).toBe('positions.nothing_to_reaffirm')
  expect(refused({ position: { ...facts.position, statementVersion: 2 } })).toBe(
    'positions.nothing_to_reaffirm',
  )
  expect(refused({ position: { ...facts.position, isToConfirm: true } })).toBe(
    'positions.nothing_to_reaffirm',
  )
})

test('not for words or a position that are not those which were read', () => {
  expect(codeOf(reaffirmPosition({ ...facts, statementVersion: 3 }, input))).toBe(
    'positions.revision_changed',
  )
  expect(codeOf(reaffirmPosition(facts, { ...input, version: 2 }))).toBe('positions.revision_changed')
})
