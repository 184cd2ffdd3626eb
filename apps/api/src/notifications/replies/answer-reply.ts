import { actLinkMinutes } from '@reliance/core/identity/act-link.ts'
import { notificationsEn } from '@reliance/core/notifications/messages.en.ts'
import { notificationsFr } from '@reliance/core/notifications/messages.fr.ts'
import { unlinked } from '@reliance/core/shared/unlinked.ts'
import type { KeptReply, ReplyOutcome } from '@reliance/db/notifications/replies.ts'
import { RuleError } from '../../boundary/rule-error.ts'
import { mintActLink } from '../../identity/act-links.ts'
import { mailKey } from '../../identity/tokens.ts'
import { markedLines, putInMail } from '../../mail/name-in-mail.ts'
import type { ReplyUses } from '../../mail/reply-use.ts'
import { sendOnce } from '../../mail/send-once.ts'
import { type Paragraph, writeMail } from '../../mail/write-mail.ts'
import type { Handling, OutboxEvent } from '../../outbox-event.ts'
import { inLanguage } from '../../pages/in-language.ts'
import { refusalText } from '../../pages/refusal-text.ts'
import { say, spoken } from '../../pages/say.ts'
import { realTime } from '../../real-time.ts'

/** Whether this person may be sent one more answer: two machines that write to one another end here at the latest. */
const mayAnswer = async ({ services }: Handling, { address }: KeptReply): Promise<boolean> => {
  try {
    await services.limits.spend('answerPerPerson', address)
    return true
  } catch (error) {
    if (error instanceof RuleError) return false
    throw error
  }
}

/** What became of it, in one sentence, and how its text is called below. */
const said = (uses: ReplyUses, { purpose, lang, sender }: KeptReply, { code, params = {} }: ReplyOutcome) => {
  const { replies: words } = inLanguage({ lang }, notificationsFr, notificationsEn)
  const put = (text: string, values: Record<string, string | number>) =>
    putInMail(text, lang, key => String(spoken(values[key] ?? '', lang)))
  switch (code) {
    case 'done':
      return { subject: words.done, body: put(uses[purpose].words(lang).done, params), text: words.taken }
    case 'foreign':
      return {
        subject: words.foreign,
        body: put(words.foreignWhy, { sender: sender || words.unknownSender }),
        text: words.came,
      }
    case 'unsure':
      return { subject: words.unsure, body: words.unsureWhy, text: words.came }
    case 'notifications.reply_empty':
      return { subject: words.nothing, body: words.nothingWhy, text: words.came }
    default: {
      const reason = refusalText(lang, { code, params })
      return { subject: words.refused, body: `${words.refusedWhy}\n${unlinked(reason)}`, text: words.yours }
    }
  }
}

/**
 * Answers a mail to the address that ours was written to, and to no other: what was done, or why nothing was, with the text
 * itself, in which no mail program finds a link.
 */
export const answerReply = async (
  handling: Handling,
  event: OutboxEvent,
  uses: ReplyUses,
  reply: KeptReply,
  outcome: ReplyOutcome,
): Promise<void> => {
  if (!(await mayAnswer(handling, reply))) return
  const { services, env } = handling
  const { lang, address, spaceId, organisationId, attachmentCount: count } = reply
  const { replies: words } = inLanguage({ lang }, notificationsFr, notificationsEn)
  const { subject, body, text } = said(uses, reply, outcome)
  const ways: Paragraph[] = [
    { action: uses[reply.purpose].words(lang).action, url: `${env.BASE_URL}${reply.path}` },
  ]
  if (reply.state === 'to_confirm') {
    const minutes = actLinkMinutes(realTime(), null)
    const target = {
      purpose: 'confirm_reply' as const,
      spaceId,
      subjectId: reply.id,
      organisationId,
      minutes,
    }
    const link = await mintActLink(services, event.eventId, { address, lang }, target)
    ways.unshift({ action: words.confirm, url: `${env.BASE_URL}${link.path}` })
  }
  const quoted = outcome.text ? [`${text}\n${markedLines(outcome.text)}`] : []
  const mail = writeMail({
    messageId: `<${event.eventId}.${mailKey(services.secret, event.eventId, address)}@${new URL(env.BASE_URL).hostname}>`,
    answers: { messageId: reply.messageId },
    to: address,
    subject,
    lang,
    paragraphs: [
      `${words.hello}\n${body}`,
      ...(count > 0 ? [say(lang, words.attachments, { count })] : []),
      ...quoted,
      ...ways,
    ],
  })
  await sendOnce(handling, event, mail)
}
