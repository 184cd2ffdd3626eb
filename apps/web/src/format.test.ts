import { expect, test } from 'vitest'
import { formatDate, formatNames, formatWeight } from './format.ts'

test('a French date is written as one says it, in any zone', () => {
  expect(formatDate('2026-12-03', 'fr', 'weekday')).toBe('jeudi 3 décembre 2026')
  expect(formatDate('2027-01-01', 'fr')).toBe('1er janvier 2027')
  expect(formatDate('2027-01-01', 'fr', 'weekday')).toBe('vendredi 1er janvier 2027')
  expect(formatDate('2026-11-21', 'fr', 'short')).toBe('21 novembre')
})

test('an English date is day first', () => {
  expect(formatDate('2026-12-03', 'en', 'weekday')).toBe('Thursday 3 December 2026')
})

test('a weight is said in round thousands, as people say it', () => {
  const said = [1, 999_499, 999_500, 1_234_567].map(bytes => formatWeight(bytes, 'fr'))
  expect(said.map(text => text.replaceAll(/\s/g, ' '))).toEqual(['1 ko', '999 ko', '1 Mo', '1,2 Mo'])
  expect(formatWeight(1_234_567, 'en')).toBe('1.2 MB')
})

test('names are told apart, also where one begins with a function', () => {
  expect(formatNames(['Ana', 'Bilal', 'Clara'], 'fr')).toBe('Ana, Bilal et Clara')
  const functions = ['Trésorerie, Marc Oudinelle', 'Coordination, Inès Talbi-Ferrand']
  expect(formatNames(functions, 'fr')).toBe(functions.join('\u202f; '))
  expect(formatNames(functions, 'en')).toBe(functions.join('; '))
})
