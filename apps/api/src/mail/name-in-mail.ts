import type { Language } from '@reliance/core/shared/messages.ts'
import { seenLineOf } from '@reliance/core/shared/seen-line.ts'
import { unlinked } from '@reliance/core/shared/unlinked.ts'

/** Values of a mail that people named something by: they stand between quotes, apart from our own words. */
const names = new Set([
  ...['place', 'organisation', 'signer', 'name', 'role', 'body', 'round'],
  ...['proposer', 'holder', 'about', 'otherBody', 'action', 'resource'],
])

/** Values in which those who hold a mandate write to their own: they may give an address where one meets. */
const writings = new Set([
  'text',
  'wording',
  'mission',
  'effects',
  'proof',
  'powers',
  'deeds',
  'event',
  'agenda',
  'record',
  'minutes',
  'welcome',
  'booking',
])

/** What somebody writes to those they ask something of, or who asked: each line of it is marked, and no link. */
const asked = new Set(['message', 'former', 'happens', 'needed', 'settled'])

/** Each line of a text as somebody else’s, without a link; empty where nothing was written. */
export const markedLines = (text: string): string =>
  text === ''
    ? ''
    : text
        .split('\n')
        .map(line => `> ${unlinked(seenLineOf(line))}`.trimEnd())
        .join('\n')

/** A name within quotes: those that it has itself become single ones, so that it ends where ours end. */
const quotable = (name: string): string =>
  unlinked(seenLineOf(name))
    .replace(/[«“”"„]/gu, '‹')
    .replace(/»/gu, '›')

const quotes = { fr: ['«\u00a0', '\u00a0»'], en: ['“', '”'] } as const

/** Whoever acts without being shown there has no name in it. */
const unnamed = { fr: 'une personne', en: 'somebody' } as const

/** A name as a mail says it, on one line, between quotes, and no link: whoever chose it wrote no part of the mail. */
export const nameInMail = (name: string, lang: Language): string => {
  if (name === '') return unnamed[lang]
  const [open, close] = quotes[lang]
  return `${open}${quotable(name)}${close}`
}

/** A text of ours with its values put in once: what they say is no template, and names are quoted where it does not. */
export const putInMail = (text: string, lang: Language, valueFor: (key: string) => string): string =>
  text.replace(/(«\u00a0|“)?\{(\w+)\}/g, (_all, quote: string | undefined, key: string) => {
    const value = valueFor(key)
    if (asked.has(key)) return markedLines(value)
    if (writings.has(key)) return `${quote ?? ''}${value}`
    if (!names.has(key)) return `${quote ?? ''}${unlinked(seenLineOf(value))}`
    return quote === undefined ? nameInMail(value, lang) : `${quote}${quotable(value)}`
  })
