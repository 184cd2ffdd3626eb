import { expect, test } from 'vitest'
import type { Messages } from './messages.ts'

const files = import.meta.glob('../*/*.{fr,en}.ts', {
  eager: true,
}) as Record<string, Record<string, Messages>>

const texts = (tree: Messages): string[] =>
  Object.values(tree).flatMap(value => (typeof value === 'string' ? [value] : texts(value)))
const textsIn = (lang: 'fr' | 'en'): [string, string][] =>
  Object.entries(files)
    .filter(([file]) => file.endsWith(`.${lang}.ts`))
    .flatMap(([file, tree]) =>
      Object.values(tree).flatMap(one => texts(one).map((text): [string, string] => [file, text])),
    )

/** Values that no person chose; before each of them our words are as they are. Whatever else is put in may be a name. */
const days =
  'after asOf assessUntilOn before closes closesOn date day dueOn earliest end ended endsOn from lapses lapsesOn lastDay mailed on opened opensOn proposed receivedOn start startsOn through until untilOn used when'
const figures =
  'account adopted amount cash count days envelope inKind least left max maximum minimum missing most number read tied tranche unitValue version year'
const chosenByNobody = new Set(`${days} ${figures}`.split(' '))
/** Persons and addresses: `à` joins with no article of theirs, while `de` still loses its vowel before them. */
const withoutArticle = new Set(['address', 'contact', 'holder', 'person'])

const before =
  /(?<![\p{L}’])((?:[Dd]e|[Dd]u|[Dd]es|[Àà]|[Aa]u|[Aa]ux|[Ll]e|[Ll]a|[Ll]es|[Qq]ue|[Pp]uisque|[Ll]orsque|[Qq]uoique|[Cc]e|[Cc]et|[Cc]ette) |(?:[Dd]|[Ll]|[Qq]u|[Ll]orsqu|[Pp]uisqu)’)\{(\w+)\}/gu

/** Places of a French text where a name would ask for another word before it: "d’Archipel", "aux Rives", "qu’Attac". */
const bent = (text: string): string[] =>
  [...text.matchAll(before)]
    .filter(([, word = '', key = '']) => {
      if (chosenByNobody.has(key)) return false
      return !(withoutArticle.has(key) && /^à $/iu.test(word))
    })
    .map(([found]) => found)

/**
 * A name may begin with a vowel, an article, both or neither, and no text of ours knows which. It stands after a noun
 * ("de la coalition Les Rives"), after a word that never changes ("par", "pour"), after a colon, or first; or between
 * guillemets, where a name is quoted, and no word before it changes ("la part de « Archipel »").
 */
test('L14: in French, no name stands after a word that it would bend', () => {
  const wrong = textsIn('fr').flatMap(([file, text]) =>
    bent(text).map(found => `${file}: ${found} in: ${text}`),
  )
  expect(wrong).toEqual([])
})

test('sees what it looks for', () => {
  const all = [
    'la caisse de {place}',
    'l’accord d’{name}',
    'ce que {organisation} donne',
    'confié à {organisation}',
    'le {role}',
    'De {name}',
    'le compte de {address}',
  ]
  expect(all.filter(text => bent(text).length === 0)).toEqual([])
  const right = [
    'de la coalition «\u00a0{place}\u00a0»',
    'jusqu’au {day}',
    'à {address}',
    'par {name}',
    'à {organisations, plural, =1 {une organisation} other {# organisations}}',
  ]
  expect(right.flatMap(bent)).toEqual([])
})

/** "An Archipelago", "a Union": English has an article that hears the name too; none of ours stands before one. */
test('in English, no name stands after an article', () => {
  const level = new Set(['level'])
  const wrong = textsIn('en').flatMap(([file, text]) =>
    [...text.matchAll(/\b(?:an?|the) \{(\w+)\}/giu)]
      .filter(([, key = '']) => !chosenByNobody.has(key) && !level.has(key))
      .map(([found]) => `${file}: ${found} in: ${text}`),
  )
  expect(wrong).toEqual([])
})
