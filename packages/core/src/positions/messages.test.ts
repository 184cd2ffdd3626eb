import { expect, test } from 'vitest'
import type { Messages } from '../shared/messages.ts'
import { positionsEn } from './messages.en.ts'
import { positionsFr } from './messages.fr.ts'

const texts = (tree: Messages, path = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${path}${key}`, value] as [string, string]]
      : texts(value, `${path}${key}.`),
  )
const french = texts(positionsFr)
const english = new Map(texts(positionsEn))

/** Names of the values a text asks for; the words of plural and select forms are not names. */
const valuesOf = (text: string) =>
  [...new Set([...text.matchAll(/\{(\w+)(?=[},])/g)].map(match => match[1]))].toSorted()

test.each(french)('%s is typeset in French and asks for the same values in English', (path, text) => {
  expect(text).not.toMatch(/'|\.\.\.|[^\u202f\s{}][;!?]|[^\u00a0\s}]:|« |[^\u00a0]»|\w·|\((?:e|s)\)/)
  expect(text).not.toMatch(/ [;:!?»]/)
  expect(english.get(path)).not.toContain("'")
  expect(valuesOf(english.get(path) ?? '')).toEqual(valuesOf(text))
})
