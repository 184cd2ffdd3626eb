import fc from 'fast-check'
import { expect, test } from 'vitest'
import { charterArticles, charterText } from './charter-articles.ts'
import { drafts } from './drafts.fixture.ts'

const parts = (text: string) => charterArticles(text).map(({ title, paragraphs }) => [title, paragraphs])

test('numbered short lines begin articles, and empty lines separate their paragraphs', () => {
  const text =
    'Nous nous relions.\n\n1. Agir ensemble\n\nChacune reste libre.\n\nEt le dit.\n\nArticle 2 : une voix\nUne organisation, une voix.'
  expect(parts(text)).toEqual([
    [null, ['Nous nous relions.']],
    ['1. Agir ensemble', ['Chacune reste libre.', 'Et le dit.']],
    ['Article 2 : une voix', ['Une organisation, une voix.']],
  ])
  expect(charterArticles(text).map(article => article.id)).toEqual(['article-1', 'article-2', 'article-3'])
})

test('a text without titles is one article, whole', () => {
  expect(parts('Chaque organisation reste libre.')).toEqual([[null, ['Chaque organisation reste libre.']]])
  expect(charterArticles(' \n\n ')).toEqual([])
})

test.each(['1. Nous décidons par consentement.', '30 jours de préavis', '100 euros par organisation'])(
  'a number in a sentence begins no article: %s',
  line => {
    expect(parts(`1. Titre\n\n${line}`)).toEqual([['1. Titre', [line]]])
  },
)

test.each(['1. Agir', '2) Une voix', '1.2 Décider', 'Article 4', '# Nos désaccords'])(
  '%s is a title',
  line => {
    expect(charterArticles(`Préambule\n\n${line}\n\ntexte`)[1]?.title).toBe(line.replace('# ', ''))
  },
)

test('no sign is lost: the sources make the text again', () => {
  fc.assert(
    fc.property(drafts, text => {
      expect(charterText(charterArticles(text).map(article => article.source))).toBe(text.trim())
    }),
    { seed: 20261128, numRuns: 500 },
  )
})
