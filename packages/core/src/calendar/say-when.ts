import { sayFirst } from '../shared/first-of-month.ts'
import { sayHour } from '../shared/hour-of-day.ts'
import type { Language } from '../shared/messages.ts'
import type { CivilDate } from '../shared/time.ts'
import { type EventTime, writtenTime } from './event.ts'

const locales = { fr: 'fr-FR', en: 'en-GB' } as const

/** "jeudi 19 novembre 2026", "Thursday 19 November 2026". */
export const sayWeekday = (on: CivilDate, lang: Language): string => {
  const written = new Intl.DateTimeFormat(locales[lang], {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${on}T12:00:00Z`))
  return lang === 'fr' ? sayFirst(written, lang) : written.replace(',', '')
}

/** Sentences for the time of a date, as ICU texts: on one day or several, of whole days or with hours. */
export type WhenWords = {
  readonly oneDay: string
  readonly days: string
  readonly hours: string
  readonly span: string
}

/** Which sentence says it, and what is put in; `zone` is left to whoever knows how it is called. */
type When = {
  readonly key: keyof WhenWords
  readonly values: { day: string; from: string; until: string; start: string; end: string }
}

/**
 * When a date is, by the clock of its zone and with its weekdays: the sentence of `WhenWords`, and the values for it.
 * @param lang the language that days and hours are written in.
 */
export const whenOf = (time: EventTime, lang: Language): When => {
  const { startsOn, startTime, endsOn, endTime } = writtenTime(time)
  const values = {
    day: sayWeekday(startsOn, lang),
    from: sayWeekday(startsOn, lang),
    until: sayWeekday(endsOn, lang),
    start: sayHour(startTime ?? '', lang),
    end: sayHour(endTime ?? '', lang),
  }
  if (time.wholeDay) return { key: startsOn === endsOn ? 'oneDay' : 'days', values }
  return { key: startsOn === endsOn ? 'hours' : 'span', values }
}

/** A zone as a message key, `Europe_Paris`: keys hold no slash. */
export type ZoneKey<Zone extends string> = Zone extends `${infer Area}/${infer City}`
  ? `${Area}_${City}`
  : never

export const zoneKey = (zone: string): string => zone.replace('/', '_')
