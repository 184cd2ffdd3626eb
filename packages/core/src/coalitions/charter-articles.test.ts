import { expect, test } from 'vitest'
import { charterArticles } from './charter-articles.ts'

test('numbered short lines begin articles, and empty lines separate their paragraphs', () => {
  const text =
    'Nous nous relions.\n\n1. Agir ensemble\n\nChacune reste libre.\n\nEt le dit.\n\nArticle 2 : une voix\nUne organisation, une voix.'
  expect(charterArticles(text)).toEqual([
    { id: 'article-1', title: null, paragraphs: ['Nous nous relions.'] },
    { id: 'article-2', title: '1. Agir ensemble', paragraphs: ['Chacune reste libre.', 'Et le dit.'] },
    { id: 'article-3', title: 'Article 2 : une voix', paragraphs: ['Une organisation, une voix.'] },
  ])
})

test('a text without titles is one article, whole', () => {
  expect(charterArticles('Chaque organisation reste libre.')).toEqual([
    { id: 'article-1', title: null, paragraphs: ['Chaque organisation reste libre.'] },
  ])
})

test('a numbered sentence is a paragraph, not a title', () => {
  expect(charterArticles('1. Nous décidons par consentement.')[0]?.title).toBeNull()
})
