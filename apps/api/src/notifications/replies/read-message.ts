import { hash } from 'node:crypto'
import { normaliseEmailAddress } from '@reliance/core/identity/email-address.ts'
import { isAutomaticMail } from '@reliance/core/notifications/automatic-mail.ts'
import { htmlText } from '@reliance/core/notifications/html-text.ts'
import { isVouchedMail } from '@reliance/core/notifications/vouched-mail.ts'
import { withoutTokens } from '@reliance/core/notifications/without-tokens.ts'
import { seenLineOf } from '@reliance/core/shared/seen-line.ts'
import type { CameIn } from '@reliance/db/notifications/replies.ts'
import PostalMime, { addressParser, type Email } from 'postal-mime'

/** Characters of an answer with all that it quotes. */
export const longestText = 100_000
const longestHtml = 2_000_000
const longestSubject = 300

/** What the database and a mail can hold. */
const storable = (text: string): string => text.replaceAll('\u0000', '\ufffd').toWellFormed()

/** The one address that a mail says it is from; empty where it names none, or several. */
const senderOf = ({ headers }: Email): string => {
  const [from, ...others] = headers.filter(one => one.key === 'from')
  if (!from || others.length > 0) return ''
  const [sender, ...more] = addressParser(from.value, { flatten: true })
  return more.length > 0 ? '' : normaliseEmailAddress(sender?.address ?? '').slice(0, 320)
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
  const mail = await PostalMime.parse(raw, { rfc822Attachments: true, maxNestingDepth: 20 })
  const isPlain = (mail.text ?? '').trim() !== ''
  if (!isPlain && (mail.html ?? '').length > longestHtml) return 'too_long'
  const text = withoutTokens(storable(isPlain ? (mail.text ?? '') : htmlText(mail.html ?? '')))
  if (text.length > longestText) return 'too_long'
  const sha256 = hash('sha256', raw, 'base64url')
  const messageId = isMessageId.test(mail.messageId ?? '') ? (mail.messageId ?? '') : null
  return {
    messageKey: messageId === null ? sha256 : hash('sha256', messageId, 'base64url'),
    sha256,
    messageId,
    sender: storable(seenLineOf(senderOf(mail))),
    subject: seenLineOf(storable((mail.subject ?? '').slice(0, longestSubject))),
    text,
    attachmentCount: mail.attachments.filter(one => one.related !== true).length,
    isAutomatic: isAutomaticMail(mail.headers, reversePath),
    isVouched: isVouchedMail(mail.headers, vouchedBy),
  }
}
