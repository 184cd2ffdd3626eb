import { expect, test } from 'vitest'
import { formatDate } from './format.ts'

test('a French date is written as one says it, in any zone', () => {
  expect(formatDate('2026-12-03', 'fr', 'weekday')).toBe('jeudi 3 décembre 2026')
  expect(formatDate('2027-01-01', 'fr')).toBe('1er janvier 2027')
  expect(formatDate('2027-01-01', 'fr', 'weekday')).toBe('vendredi 1er janvier 2027')
  expect(formatDate('2026-11-21', 'fr', 'short')).toBe('21 novembre')
})

test('an English date is day first', () => {
  expect(formatDate('2026-12-03', 'en', 'weekday')).toBe('Thursday 3 December 2026')
})
