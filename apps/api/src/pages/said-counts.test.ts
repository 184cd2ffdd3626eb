import { globSync } from 'node:fs'
import path from 'node:path'
import type { Language, Messages } from '@reliance/core/shared/messages.ts'
import { IntlMessageFormat } from 'intl-messageformat'
import { expect, it } from 'vitest'
import { say } from './say.ts'

const core = path.resolve(import.meta.dirname, '../../../../packages/core/src')
const names = globSync('*/*.{fr,en}.ts', { cwd: core })
const files: Record<string, Record<string, Messages>> = Object.fromEntries(
  await Promise.all(names.map(async name => [name, await import(path.join(core, name))])),
)

const texts = (tree: Messages): string[] =>
  Object.values(tree).flatMap(value => (typeof value === 'string' ? [value] : texts(value)))
const textsIn = (lang: Language): string[] =>
  Object.entries(files)
    .filter(([file]) => file.endsWith(`.${lang}.ts`))
    .flatMap(([, all]) => Object.values(all).flatMap(texts))

type Part = { type: number; value?: string; options?: Record<string, { value: Part[] }>; children?: Part[] }
const types = { number: 2, select: 5, plural: 6 }
type Value = string | number

/** Bounds that our rules set, never below two. */
const bounds = new Set(['maximum', 'minimum', 'max', 'days', 'minutes', 'unused', 'longest', 'shown'])
/** A text without a word for none, or for one, is only said of what is more: a list that is there, "sent again". */
const countsOf = (options: object): number[] => {
  const says = (...keys: string[]) => keys.some(key => key in options)
  return [...(says('=0', 'one') ? [0] : []), ...(says('=1', 'one') ? [1] : []), 2]
}

/** What a text asks for: its numbers, and the words that each choice takes. */
const asked = (parts: readonly Part[], found = new Map<string, readonly Value[]>()) => {
  for (const { type, value = '', options = {}, children = [] } of parts) {
    if (type === types.number) found.set(value, bounds.has(value) ? [2] : [0, 1, 2])
    if (type === types.plural) found.set(value, countsOf(options))
    if (type === types.select) found.set(value, Object.keys(options))
    for (const one of Object.values(options)) asked(one.value, found)
    asked(children, found)
  }
  return found
}

/** Each number by itself at none, one and two, and each word of a choice; the others stay at their last. */
const ways = (text: string): Record<string, Value>[] => {
  const wanted = asked(new IntlMessageFormat(text, 'fr').getAst() as Part[])
  const usual = Object.fromEntries([...wanted].map(([name, values]) => [name, values.at(-1) ?? '']))
  return [...wanted].flatMap(([name, values]) => values.map(value => ({ ...usual, [name]: value })))
}
const others = (text: string) =>
  Object.fromEntries([...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => [name, '…']))

/** Words that end so without being several, and bounds that our rules set above one. */
const single =
  /^(?:fois|mois|dans|sans|sous|vers|puis|plus|moins|pas|jamais|alors|très|mais|vous|nous|is|was|has|yes|this|less|access|always|across|us|as|others|agrees|disagrees|passes|unites|separates)$/i
const several = (said: string, lang: Language): string[] =>
  [...said.matchAll(/(?<![\d.,/])\b([01])\s(\p{L}+s)\b/gu)]
    .filter(([, count, word = '']) => !single.test(word) && !(lang === 'en' && count === '0'))
    .map(([found]) => found)

it.each(['fr', 'en'] as const)('L14: says none, one and two of anything as one says it, in %s', lang => {
  const counted = textsIn(lang).filter(text => /, (?:plural|number)/.test(text))
  expect(counted.length).toBeGreaterThan(200)
  const wrong = counted.flatMap(text =>
    ways(text).flatMap(values => {
      const said = say(lang, text, { ...others(text), ...values })
      return several(said, lang).map(found => `${found}: ${said}`)
    }),
  )
  expect([...new Set(wrong)]).toEqual([])
})

it('sees what it looks for', () => {
  expect(several('1 organisations', 'fr')).toEqual(['1 organisations'])
  expect(several('Importé : 0 énoncés', 'fr')).toEqual(['0 énoncés'])
  expect(several('1 fois, 1 vote, 2 votes, 21 votes', 'fr')).toEqual([])
  expect(several('0 votes, 1 vote', 'en')).toEqual([])
})
