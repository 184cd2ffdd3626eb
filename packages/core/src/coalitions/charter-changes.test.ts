import fc from 'fast-check'
import { expect, test } from 'vitest'
import { charterArticles } from './charter-articles.ts'
import { charterChanges } from './charter-changes.ts'

const changes = (before: string, after: string) =>
  charterChanges(charterArticles(before), charterArticles(after)).map(({ title, before: was, after: is }) => [
    title,
    was,
    is,
  ])

const first =
  '1. Agir ensemble\n\nChacune reste libre.\n\nEt le dit.\n\n2. Une voix\n\nUne organisation, une voix.'

test('R3: nothing has changed in the same text', () => {
  expect(changes(first, first)).toEqual([])
  expect(changes(first, first.replaceAll('\n\n', '\n\n\n'))).toEqual([])
})

test('a paragraph that changed stands beside what it was', () => {
  expect(changes(first, first.replace('Et le dit.', 'Et le dit en réunion.'))).toEqual([
    ['1. Agir ensemble', 'Et le dit.', 'Et le dit en réunion.'],
  ])
})

test('two changes around what stayed are two', () => {
  expect(changes('1. Un\n\na\n\nb\n\nc', '1. Un\n\nA\n\nb\n\nC')).toEqual([
    ['1. Un', 'a', 'A'],
    ['1. Un', 'c', 'C'],
  ])
})

test('an article is added, another is gone, and one that only moved has not changed', () => {
  const second = '1. Une voix\n\nUne organisation, une voix.\n\n2. Nos désaccords\n\nIls ont la même place.'
  expect(changes(first, second)).toEqual([
    ['2. Nos désaccords', null, 'Ils ont la même place.'],
    ['1. Agir ensemble', 'Chacune reste libre.\n\nEt le dit.', null],
  ])
})

test('of two articles of one name, none is lost', () => {
  expect(changes('1. Voix\n\na\n\n2. Voix\n\nb', '1. Voix\n\na')).toEqual([['2. Voix', 'b', null]])
})

test('with what changed, the old text becomes the new one: no paragraph is passed over', () => {
  const paragraph = fc.constantFrom('Libre.', 'Ensemble.', 'Une voix.', 'En réunion.', 'À la majorité.')
  const article = fc.array(paragraph, { maxLength: 5 })
  fc.assert(
    fc.property(article, article, (before, after) => {
      const text = (paragraphs: string[]) => ['1. Agir', ...paragraphs].join('\n\n')
      const told = changes(text(before), text(after))
      const count = (paragraphs: readonly string[], one: string) => paragraphs.filter(p => p === one).length
      for (const one of new Set([...before, ...after])) {
        const [added, removed] = [2, 1].map(part =>
          told.reduce((sum, change) => sum + count((change[part] ?? '').split('\n\n'), one), 0),
        )
        expect((added ?? 0) - (removed ?? 0)).toBe(count(after, one) - count(before, one))
      }
    }),
    { seed: 20261121 },
  )
})
