import { hash } from 'node:crypto'
import { normaliseEmailAddress } from '@reliance/core/identity/email-address.ts'
import { isAutomaticMail } from '@reliance/core/notifications/automatic-mail.ts'
import { htmlText } from '@reliance/core/notifications/html-text.ts'
import { isVouchedMail, withoutFreeText } from '@reliance/core/notifications/vouched-mail.ts'
import { withoutTokens } from '@reliance/core/notifications/without-tokens.ts'
import { seenLineOf } from '@reliance/core/shared/seen-line.ts'
import type { CameIn } from '@reliance/db/notifications/replies.ts'
import PostalMime, { addressParser, type Email } from 'postal-mime'
import { boundedMail } from './bounded-mail.ts'

/** Characters of an answer with all that it quotes. */
export const longestText = 100_000
const longestHtml = 200_000
/** Bytes of what stands above the words, in all parts: a mail that went through five servers has some twenty thousand. */
const longestHeaders = 64 * 1024
/** RFC 5321, 4.5.3.1: an address is not longer. With a name, its line is not much longer. */
const longestAddress = 320
const longestFrom = 2_000
const longestSubject = 300

/** What the database and a mail can hold. */
const storable = (text: string): string => text.replaceAll('\u0000', '\ufffd').toWellFormed()

/** What different programs read differently names nobody: an address alone, or one in brackets at the end and no other. */
const alone = /^\s*[^\s<>,;:@"()]+@[^\s<>,;:@"()]+\s*$/u
const inBrackets = /^[^<>,;:]*<[^\s<>,;:@]+@[^\s<>,;:@]+>\s*$/u

/** The one address that a mail says it is from; empty where it names none, or several, or in a way that can be read as another. */
const senderOf = ({ headers }: Email): string => {
  const [from, ...others] = headers.filter(one => one.key === 'from')
  if (!from || others.length > 0 || from.value.length > longestFrom) return ''
  const bare = withoutFreeText(from.value)
  if (bare === undefined || !(inBrackets.test(bare) || alone.test(from.value))) return ''
  const [sender, ...more] = addressParser(from.value, { flatten: true })
  const address = sender?.address ?? ''
  const isNamed = more.length === 0 && address !== '' && bare.includes(address)
  return isNamed && address.length <= longestAddress ? normaliseEmailAddress(address) : ''
}

/** What was written, in plain text if there is any. */
const wordsOf = ({ text = '', html = '' }: Email): string | undefined => {
  if (text.length > longestText) return undefined
  if (text.trim() !== '') return text
  return html.length > longestHtml ? undefined : htmlText(html)
}

/** An id that goes into a header of our answer. */
const isMessageId = /^<[^\s<>\p{C}]{1,250}@[^\s<>\p{C}]{1,250}>$/u

/**
 * A mail as it came, read: its words, and who says to have written it. `too_long` where its text is longer than an answer can
 * be. Files are counted and not kept.
 * @param reversePath where a bounce of it would go; empty for a bounce.
 * @param vouchedBy the mail server in front, if there is one.
 */
export const readMessage = async (
  raw: Buffer,
  reversePath: string,
  vouchedBy: string | undefined,
): Promise<CameIn | 'too_long'> => {
  const bounded = boundedMail(raw)
  if (bounded === 'too_long') return 'too_long'
  const mail = await PostalMime.parse(bounded.bytes, {
    rfc822Attachments: true,
    maxNestingDepth: 20,
    maxHeadersSize: longestHeaders,
  })
  const words = wordsOf(mail)
  if (words === undefined || bounded.isCut(words)) return 'too_long'
  const text = withoutTokens(storable(words))
  if (text.length > longestText) return 'too_long'
  const sha256 = hash('sha256', raw, 'base64url')
  const sender = senderOf(mail)
  const messageId = isMessageId.test(mail.messageId ?? '') ? (mail.messageId ?? '') : null
  return {
    messageKey: messageId === null ? sha256 : hash('sha256', messageId, 'base64url'),
    sha256,
    messageId,
    sender: storable(seenLineOf(sender)),
    subject: seenLineOf(storable((mail.subject ?? '').slice(0, longestSubject))),
    text,
    attachmentCount: mail.attachments.filter(one => one.related !== true).length,
    isAutomatic: isAutomaticMail(mail.headers, reversePath),
    isVouched: isVouchedMail(mail.headers, vouchedBy, sender),
  }
}
