import { expect, test } from 'vitest'
import type { Messages } from './messages.ts'

/** Every text of every context, French beside English. */
const files = import.meta.glob('../*/*.{fr,en}.ts', {
  eager: true,
}) as Record<string, Record<string, Messages>>

const texts = (tree: Messages, path = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${path}${key}`, value] as [string, string]]
      : texts(value, `${path}${key}.`),
  )
const textsOf = (file: string): [string, string][] =>
  Object.values(files[file] ?? {}).flatMap(tree => texts(tree))

const french = Object.keys(files).filter(file => file.endsWith('.fr.ts'))

/** Names of the values a text asks for; the words of plural and select forms are not names. */
const valuesOf = (text: string) =>
  [
    ...new Set(
      [...text.matchAll(/(?<!(?:one|many|other|true|false|=\d+) )\{(\w+)(?=[},])/g)].map(match => match[1]),
    ),
  ].toSorted()

const addresses = /https?:\/\/\S+|\S+@\S+/g

/** What a French text may not hold (product.md, "Words"; L14): each with what is wrong. */
const faults: [string, RegExp][] = [
  ['a straight apostrophe', /'/],
  ['three dots', /\.\.\./],
  ['no narrow no-break space before ; ! ?', /[^\u202f\s{}«][;!?]| [;!?]/],
  ['no no-break space before a colon', /[^\u00a0\s}\d]:| :/],
  ['no no-break space inside « »', /« |[^\u00a0]»|«[^\u00a0]/],
  [
    'a median dot or bracket inside a word',
    /\w[·•⋅]\w|\p{L}\((?:e|s|es|ne|ice|ère)\)|\p{L}\/e\b|\p{L}-e-s\b/u,
  ],
  ['a word that is not ours', /\b(utilisat(?:eur|rice)s?|admin|liker?|workflow|tickets?|dashboard)\b/i],
]

/** A French plural counts none as `one`: where that branch writes no number, it would say "une ligne" of no line. */
const saysOneOfNone = (text: string): boolean =>
  [...text.matchAll(/, plural, one \{/g)].some(({ 0: found, index }) => {
    let depth = 1
    for (const sign of text.slice(index + found.length)) {
      if (sign === '{') depth += 1
      if (sign === '}') depth -= 1
      if (sign === '#') return false
      if (depth === 0) return true
    }
    return true
  })

test('every context says what it says in both languages', () => {
  expect(french.length).toBeGreaterThan(6)
  for (const file of french) expect(Object.keys(files)).toContain(file.replace('.fr.ts', '.en.ts'))
})

test.each(french)('L14: %s is French as it is typeset, and asks for the same values in English', file => {
  const english = new Map(textsOf(file.replace('.fr.ts', '.en.ts')))
  const wrong: string[] = []
  for (const [path, text] of textsOf(file)) {
    const words = text.replace(addresses, '')
    for (const [fault, pattern] of faults) if (pattern.test(words)) wrong.push(`${path}: ${fault}: ${text}`)
    if (saysOneOfNone(text))
      wrong.push(`${path}: one without its number stands for none too; write =1: ${text}`)
    const other = english.get(path) ?? ''
    if (other.includes("'")) wrong.push(`${path}: a straight apostrophe in English`)
    if (valuesOf(other).join() !== valuesOf(text).join()) wrong.push(`${path}: other values in English`)
  }
  expect(wrong).toEqual([])
})
