import { sayEuros } from '@reliance/core/shared/amount-text.ts'
import type { Language } from '@reliance/core/shared/messages.ts'
import { defaultZone } from '@reliance/core/shared/time.ts'
import { say } from '../pages/say.ts'
import { texts } from '../texts.ts'
import { markedLines, nameInMail } from './name-in-mail.ts'
import { sayWhen } from './said-event.ts'

type Time = { readonly startsAt: string; readonly endsAt: string }

/** A booking as a notice brings it: said in the language of whoever reads it. */
export type SaidBooking = Time & {
  readonly resource: string
  /** How many pieces or hours; null of what is one. */
  readonly quantity: number | null
  readonly purpose: string
  /** The usual price, where it is borrowed at it, with an invoice. */
  readonly usualPrice: string | null
  /** Why it was declined or called off; empty for the others. */
  readonly reason: string
  /** What is noted of its state; empty where nothing is. */
  readonly noted: string
  /** The next time that can be had, of one that was not to be. */
  readonly next: Time | null
}

const whenOf = ({ startsAt, endsAt }: Time, lang: Language): string =>
  sayWhen(
    { startsAt: new Date(startsAt), endsAt: new Date(endsAt), zone: defaultZone, wholeDay: false },
    lang,
  )

/** Everything that a booking says, line by line; what people wrote is marked as theirs. */
export const saidBooking = (booking: SaidBooking, lang: Language): { booking: string } => {
  const { said } = texts[lang].resources
  const { resource, quantity, purpose, usualPrice, reason, noted, next } = booking
  const line = (name: keyof typeof said, values: Record<string, string | number>) =>
    say(lang, said[name], values)
  const lines = [
    line('resource', { resource: nameInMail(resource, lang) }),
    ...(quantity === null ? [] : [line('quantity', { count: quantity })]),
    line('when', { when: whenOf(booking, lang) }),
    ...(usualPrice === null ? [] : [line('usual', { price: sayEuros(usualPrice, lang) })]),
  ]
  const theirs = [
    line('purpose', { purpose: `\n${markedLines(purpose)}` }),
    ...(reason === '' ? [] : [line('reason', { reason: `\n${markedLines(reason)}` })]),
    ...(noted === '' ? [] : [line('noted', { noted: `\n${markedLines(noted)}` })]),
    ...(next === null ? [] : [line('next', { when: whenOf(next, lang) })]),
  ]
  return { booking: [lines.join('\n'), ...theirs].join('\n\n') }
}
