import type { Audience, EventKind, EventMode, EventTime } from '@reliance/core/calendar/event.ts'
import { whenOf, zoneKey } from '@reliance/core/calendar/say-when.ts'
import type { Language } from '@reliance/core/shared/messages.ts'
import { say } from '../pages/say.ts'
import { texts } from '../texts.ts'

/** When a date is, as it travels to a mail. */
export type SaidTime = { startsAt: string; endsAt: string; zone: string; wholeDay: boolean }

/** A date as a notice brings it: said in the language of whoever reads it. */
export type SaidEvent = {
  title: string
  description: string
  kind: EventKind
  audience: Audience
  mode: EventMode
  place: string
  link: string
  dialIn: string
  time: SaidTime
  /** When it was, of one that is moved; null for the others. */
  before: SaidTime | null
  /** Every date of a series that is added. */
  dates: readonly SaidTime[]
  organisation: string
  body: string
  /** Why it is cancelled; empty for one that is not. */
  reason: string
}

export const saidTime = ({ startsAt, endsAt, zone, wholeDay }: EventTime): SaidTime => ({
  startsAt: startsAt.toISOString(),
  endsAt: endsAt.toISOString(),
  zone,
  wholeDay,
})

/** "jeudi 19 novembre 2026, de 18 h 30 à 20 h 30 (heure de Paris)". */
export const sayWhen = (time: EventTime, lang: Language): string => {
  const { zones, when } = texts[lang].calendar
  const { key, values } = whenOf(time, lang)
  const zone = (zones as Record<string, string>)[zoneKey(time.zone)] ?? time.zone
  return say(lang, when[key], { ...values, zone })
}

const timeOf = ({ startsAt, endsAt, zone, wholeDay }: SaidTime): EventTime => ({
  startsAt: new Date(startsAt),
  endsAt: new Date(endsAt),
  zone,
  wholeDay,
})

/** Everything that a date says, line by line, and what its kind asks of whoever comes (R47). */
export const saidEvent = (event: SaidEvent, lang: Language): { event: string; comes: string } => {
  const { said, kinds, audiences, comes } = texts[lang].calendar
  const line = (name: Exclude<keyof typeof said, 'dates'>, values: Record<string, string>) =>
    say(lang, said[name], values)
  const when = (time: SaidTime) => sayWhen(timeOf(time), lang)
  const { title, organisation, body, place, link, dialIn, reason, before } = event
  const lines = [
    line('kind', { title, kind: kinds[event.kind], audience: audiences[event.audience] }),
    ...(event.dates.length > 0
      ? [said.dates, ...event.dates.map(one => `- ${when(one)}`)]
      : [line('when', { when: when(event.time) })]),
    ...(before === null ? [] : [line('before', { when: when(before) })]),
    ...(place === '' ? [] : [line('place', { place })]),
    ...(link === '' ? [] : [line('link', { link })]),
    ...(dialIn === '' ? [] : [line('dialIn', { dialIn })]),
    ...(organisation === '' ? [] : [line('inNameOf', { organisation })]),
    ...(body === '' ? [] : [line('body', { body })]),
    ...(reason === '' ? [] : [line('reason', { reason })]),
  ]
  const described = event.description === '' ? [] : [event.description]
  return { event: [lines.join('\n'), ...described].join('\n\n'), comes: comes[event.kind] }
}
