import { spacedReference } from '@reliance/core/fund/creditor-reference.ts'
import { spacedIban } from '@reliance/core/fund/iban.ts'
import type { EffectWords } from '@reliance/core/mandates/decision-effect.ts'
import type { Deed } from '@reliance/core/mandates/deeds.ts'
import type { Language } from '@reliance/core/shared/messages.ts'
import type { ActTarget } from '@reliance/db/identity/act-links.ts'
import type { ReplyTarget } from '@reliance/db/notifications/replies.ts'
import { saidFounding } from '../mandates/said-at-founding.ts'
import { saidDeeds } from '../mandates/said-deeds.ts'
import { spoken } from '../pages/say.ts'
import { texts } from '../texts.ts'
import { type SaidMeeting, saidEffects, saidPowers, saidProof } from './effect-sentences.ts'
import { putInMail } from './name-in-mail.ts'
import { type SaidPoint, sayAgenda } from './said-agenda.ts'
import { type SaidBooking, saidBooking } from './said-booking.ts'
import { type SaidEvent, saidEvent } from './said-event.ts'
import { type SaidCorrection, type SaidMinutes, saidCorrection, saidMinutes } from './said-minutes.ts'
import { type SaidWelcome, saidWelcome } from './said-welcome.ts'

type Texts = typeof texts.fr
/** The notices of a context stand under `mail`; a mail with links of its own kind is written elsewhere. */
type NoticesOf<Context extends keyof Texts> = Texts[Context] extends { mail: infer Mail }
  ? `${Context}.${Extract<keyof Mail, string>}`
  : never
type NoticeContext = Exclude<keyof Texts, 'identity' | 'notifications'>
/** Which notice: `context.name`, with its words in that context's messages. */
export type NoticeName = Exclude<
  { [Context in NoticeContext]: NoticesOf<Context> }[NoticeContext],
  'organisations.invitation'
>

/**
 * Who is written to, in the space of the event or in the one it names: those who hold a power or one of several, but one
 * who knows it already; one person (`whileMember`: as long as they belong to the
 * organisation that is written to), the people of an organisation, those of some who are members still, or whoever holds a mandate in force; each once.
 */
export type Notice = {
  notice: NoticeName
  to:
    | { power: string | readonly string[]; but?: string }
    | { personId: string; whileMember?: true }
    | { people: 'all' | 'members'; but?: string | readonly string[] }
    | { members: readonly string[] }
    | { mandated: true; but?: string }
  params: Record<string, string>
  /** The page of this site that its action leads to: the thing itself, `/o/jardins-levain/decisions/…`. */
  path: string
  /** The id of what the notice is about: mails about one thing are one thread (decision, mandate, round…). */
  subject?: string
  /** What a decision does, said in the reader's language. */
  effects?: readonly { kind: string; words: EffectWords }[]
  /** The powers that it is about, each on a line of its own. */
  powers?: readonly string[]
  /** What was done under a mandate, and the numbers of the decisions that it brought. */
  deeds?: { readonly done: readonly Deed[]; readonly decided: readonly number[] }
  /** The date that it is about. */
  event?: SaidEvent
  /** What is borrowed, and when. */
  booking?: SaidBooking
  /** The welcome of newcomers before an assembly. */
  welcome?: SaidWelcome
  /** The points of an agenda, in their order. */
  agenda?: readonly SaidPoint[]
  /** What minutes say, with the record of decisions. */
  minutes?: SaidMinutes
  /** What minutes say of a point since they were corrected, and what they said before. */
  corrected?: SaidCorrection
  /** It waits for the mail of the day, whatever a reader chose. */
  inDayMail?: true
  /** How a meeting decided it, and the names of the files that show it. */
  meeting?: SaidMeeting | null
  files?: readonly string[]
  /** What each reader can do by a link of their own in this mail, without coming in. */
  act?: ActTarget & { minutes: number }
  /** Whom an answer reaches: an address outside, whose question the notice brings. */
  answersTo?: string
  /** The same of somebody of the space: their address is read when the mail is written, and kept with no event. */
  answersToPerson?: string
  /** What each reader does by answering this mail, where answers come in. */
  reply?: ReplyTarget
}

/** What somebody copies into their bank is grouped by four, as it is on the pages and on paper. */
const printed: Readonly<Record<string, (text: string) => string>> = {
  iban: spacedIban,
  reference: spacedReference,
}

/** What the system wrote when the space was founded is said to each reader in their language. */
const saidFrom = ({ body, mission }: Record<string, string>, lang: Language) => ({
  ...(body !== undefined && { body: saidFounding('body', body, lang) }),
  ...(mission !== undefined && { mission: saidFounding('mission', mission, lang) }),
})

type Words = { subject: string; body: string; action: string; act?: string; reply?: string }

/** The words of a notice in a language, with its values put in. */
export const wordsOf = ({ notice, effects, ...given }: Omit<Notice, 'path'>, lang: 'fr' | 'en'): Words => {
  const params: Record<string, string> = {
    ...given.params,
    ...saidFrom(given.params, lang),
    ...(effects && saidEffects(effects, given.params.text ?? '', lang)),
    ...(effects && { proof: saidProof(given, lang) }),
    ...(given.event && saidEvent(given.event, lang)),
    ...(given.minutes && saidMinutes(given.minutes, lang)),
    ...(given.corrected && saidCorrection(given.corrected, lang)),
    ...(given.booking && saidBooking(given.booking, lang)),
    ...(given.welcome && saidWelcome(given.welcome, lang)),
    ...(given.agenda && { agenda: sayAgenda(given.agenda, lang) }),
    ...(given.deeds && { deeds: saidDeeds(given.deeds, lang) }),
    ...(given.powers && { powers: saidPowers(given.powers, lang) }),
  }
  const [context = '', name = ''] = notice.split('.')
  const all = texts[lang] as unknown as Record<string, { mail?: Record<string, Words> }>
  const words = all[context]?.mail?.[name] ?? { subject: notice, body: '', action: '' }
  const put = (text: string) =>
    putInMail(text, lang, key => printed[key]?.(params[key] ?? '') ?? spoken(params[key] ?? '', lang))
  const { subject, body, action, act, reply } = words
  return {
    subject: put(subject),
    body: put(body).trim(),
    action,
    ...(act !== undefined && { act }),
    ...(reply !== undefined && { reply }),
  }
}
