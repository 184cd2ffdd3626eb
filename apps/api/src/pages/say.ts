import { sayAmount } from '@reliance/core/shared/amount-text.ts'
import { sayFirst } from '@reliance/core/shared/first-of-month.ts'
import { sayHour } from '@reliance/core/shared/hour-of-day.ts'
import type { Language } from '@reliance/core/shared/messages.ts'
import { IntlMessageFormat } from 'intl-messageformat'

export type Values = Record<string, string | number>

const isCivilDate = /^\d{4}-\d{2}-\d{2}$/
const isHour = /^\d{2}:\d{2}$/
const locales = { fr: 'fr-FR', en: 'en-GB' } as const

/** A day written out: "19 novembre 2026". */
export const spokenDay = (day: Date, lang: Language): string =>
  sayFirst(
    new Intl.DateTimeFormat(locales[lang], { dateStyle: 'long', timeZone: 'Europe/Paris' }).format(day),
    lang,
  )

/** An instant written out, where the readers of mails live: "19 novembre 2026 à 10 h 04". */
export const spokenMoment = (at: Date, lang: Language): string =>
  sayHour(
    sayFirst(
      new Intl.DateTimeFormat(locales[lang], {
        dateStyle: 'long',
        timeStyle: 'short',
        timeZone: 'Europe/Paris',
      }).format(at),
      lang,
    ),
    lang,
  )

const isInstant = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/

/** A value as it is read: a civil day, an instant, an hour and an amount are written out. */
export const spoken = <Value extends string | number>(value: Value, lang: Language): Value | string => {
  if (typeof value !== 'string') return value
  if (isInstant.test(value)) return spokenMoment(new Date(value), lang)
  return isCivilDate.test(value)
    ? sayFirst(
        new Intl.DateTimeFormat(locales[lang], { dateStyle: 'long', timeZone: 'UTC' }).format(
          new Date(value),
        ),
        lang,
      )
    : isHour.test(value)
      ? sayHour(value, lang)
      : sayAmount(value, lang)
}

const read = new Map<string, IntlMessageFormat>()

/** A text of ours in its language, with its values put in. Texts are ours alone: few, and kept once read. */
export const say = (lang: Language, text: string, values: Values = {}): string => {
  const key = `${lang} ${text}`
  const format = read.get(key) ?? new IntlMessageFormat(text, locales[lang])
  read.set(key, format)
  const put = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, spoken(value, lang)]))
  return String(format.format(put))
}
