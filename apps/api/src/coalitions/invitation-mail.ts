import { invitationWordsEn } from '@reliance/core/coalitions/invitation-words.en.ts'
import { invitationWordsFr } from '@reliance/core/coalitions/invitation-words.fr.ts'
import type { Language } from '@reliance/core/shared/messages.ts'
import { seenLineOf } from '@reliance/core/shared/seen-line.ts'
import { unlinked } from '@reliance/core/shared/unlinked.ts'
import { nameInMail, putInMail } from '../mail/name-in-mail.ts'
import type { Paragraph } from '../mail/write-mail.ts'
import { inLanguage } from '../pages/in-language.ts'
import { say, spokenDay } from '../pages/say.ts'
import type { InvitationFacts } from './invitation-facts.ts'

/** A long text of a coalition in a mail to somebody who never asked: as it is, with no link and nothing unseen in it. */
const plainText = (text: string): string =>
  text
    .split('\n')
    .map(line => unlinked(seenLineOf(line)))
    .join('\n')

const membersLine = ({ shown, hiddenCount: count }: InvitationFacts, lang: Language): string => {
  const words = inLanguage({ lang }, invitationWordsFr, invitationWordsEn).mail
  const list = shown.map(one => nameInMail(one.displayName, lang)).join(', ')
  if (shown.length === 0) return say(lang, words.membersUnnamed, { count })
  return say(lang, count === 0 ? words.members : words.membersMore, { list, count })
}

/**
 * The mail that invites an organisation: who asks, in which function, for which coalition, their own words, who is in it,
 * the one act, the whole charter. What people wrote stands marked or between our lines, and is no link.
 * @param url null in what is shown before it is sent: there is no link yet.
 */
export const invitationMail = (
  facts: InvitationFacts,
  {
    sentence,
    expiresAt,
    lang,
    url,
  }: { sentence: string; expiresAt: Date; lang: Language; url: string | null },
): { subject: string; paragraphs: Paragraph[] } => {
  const words = inLanguage({ lang }, invitationWordsFr, invitationWordsEn).mail
  const { by, charter } = facts
  const values: Record<string, string> = { place: facts.name, ...by }
  const put = (text: string, more: Record<string, string> = {}) =>
    putInMail(text, lang, key => more[key] ?? values[key] ?? '')
  return {
    subject: put(words.subject),
    paragraphs: [
      put(by ? words.hello : words.helloUnnamed),
      ...(sentence === '' ? [] : [put(words.sentence, { message: sentence })]),
      ...(facts.purpose === '' ? [] : [put(words.purpose, { message: facts.purpose })]),
      membersLine(facts, lang),
      url === null ? words.act : { action: words.act, url },
      put(words.charter, { version: charter.label }),
      ...plainText(charter.text).split(/\n\s*\n/),
      words.charterEnd,
      say(lang, words.nothing, { day: spokenDay(expiresAt, lang) }),
    ],
  }
}
