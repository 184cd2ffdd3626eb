import { coalitionsEn } from '@reliance/core/coalitions/messages.en.ts'
import { coalitionsFr } from '@reliance/core/coalitions/messages.fr.ts'
import type { EffectWords } from '@reliance/core/mandates/decision-effect.ts'
import { mandatesEn } from '@reliance/core/mandates/messages.en.ts'
import { mandatesFr } from '@reliance/core/mandates/messages.fr.ts'
import { organisationsEn } from '@reliance/core/organisations/messages.en.ts'
import { organisationsFr } from '@reliance/core/organisations/messages.fr.ts'
import { positionsEn } from '@reliance/core/positions/messages.en.ts'
import { positionsFr } from '@reliance/core/positions/messages.fr.ts'
import type { ActTarget } from '@reliance/db/identity/act-links.ts'
import { spoken } from '../pages/say.ts'
import { saidEffects } from './effect-sentences.ts'
import { putInMail } from './name-in-mail.ts'

const { invitation: _fr, ...organisationNoticesFr } = organisationsFr.mail
const { invitation: _en, ...organisationNoticesEn } = organisationsEn.mail

const fr = {
  organisations: organisationNoticesFr,
  coalitions: coalitionsFr.mail,
  mandates: mandatesFr.mail,
  positions: positionsFr.mail,
}
const en = {
  organisations: organisationNoticesEn,
  coalitions: coalitionsEn.mail,
  mandates: mandatesEn.mail,
  positions: positionsEn.mail,
}

type Texts = typeof fr
/** Which notice: `context.name`, with its words in that context's messages. */
export type NoticeName = {
  [Context in keyof Texts]: `${Context}.${Extract<keyof Texts[Context], string>}`
}[keyof Texts]

/**
 * Who is written to, in the space of the event or in the one it names: those who hold a power, one person, or the
 * people of an organisation.
 */
export type Notice = {
  notice: NoticeName
  to: { power: string } | { personId: string } | { people: 'all' | 'members' }
  params: Record<string, string>
  /** The page of this site that its action leads to, `/o/jardins-levain/decisions/…`; the first one where none is said. */
  path?: string
  /** The id of what the notice is about: mails about one thing are one thread (decision, mandate, round…). */
  subject?: string
  /** What a decision does, said in the reader's language. */
  effects?: readonly { kind: string; words: EffectWords }[]
  /** What each reader can do by a link of their own in this mail, without coming in. */
  act?: ActTarget & { minutes: number }
}

type Words = { subject: string; body: string; action: string; act?: string }

/** The words of a notice in a language, with its values put in. */
export const wordsOf = ({ notice, effects, ...given }: Notice, lang: 'fr' | 'en'): Words => {
  const params: Record<string, string> = {
    ...given.params,
    ...(effects && saidEffects(effects, given.params.text ?? '', lang)),
  }
  const [context = '', name = ''] = notice.split('.')
  const texts = (lang === 'fr' ? fr : en) as unknown as Record<string, Record<string, Words>>
  const words = texts[context]?.[name] ?? { subject: notice, body: '', action: '' }
  const put = (text: string) => putInMail(text, lang, key => spoken(params[key] ?? '', lang))
  const { subject, body, action, act } = words
  return { subject: put(subject), body: put(body).trim(), action, ...(act !== undefined && { act }) }
}
