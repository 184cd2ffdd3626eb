import { informing } from '@reliance/core/notifications/mail-kinds.ts'
import { notificationsEn } from '@reliance/core/notifications/messages.en.ts'
import { notificationsFr } from '@reliance/core/notifications/messages.fr.ts'
import { forgetGathered, gatheredMails } from '@reliance/db/notifications/gathered-mails.ts'
import { mintChoiceLink } from '../identity/act-links.ts'
import { mailKey } from '../identity/tokens.ts'
import { sendOnce } from '../mail/send-once.ts'
import { type Paragraph, writeMail } from '../mail/write-mail.ts'
import type { Handler } from '../outbox-event.ts'
import { inLanguage } from '../pages/in-language.ts'
import { say } from '../pages/say.ts'

/** As many as the door hands out at once. */
const mostTold = 40

/** Writes to one person, in one mail, what only informed them since yesterday; then forgets what it said. */
export const tellDay: Handler = async (handling, event) => {
  const { services, env } = handling
  const gathered = await gatheredMails(services.database, event.eventId)
  const [first] = gathered
  if (!first) return
  const { address, lang } = first
  const { mail: words } = inLanguage({ lang }, notificationsFr, notificationsEn)
  const choices = `${env.BASE_URL}${await mintChoiceLink(services, first)}`
  const told = gathered.flatMap((one): Paragraph[] => [
    `— ${one.subject}`,
    ...one.body.split('\n\n'),
    { action: one.action, url: `${env.BASE_URL}${one.path}` },
  ])
  const host = new URL(env.BASE_URL).hostname
  const mail = writeMail({
    messageId: `<${event.eventId}.${mailKey(services.secret, event.eventId, address)}@${host}>`,
    to: address,
    subject: say(lang, words.daySubject, { count: gathered.length }),
    lang,
    paragraphs: [
      words.dayLead,
      ...told,
      ...(gathered.length === mostTold ? [words.dayMore] : []),
      { action: words.dayAction, url: `${env.BASE_URL}/` },
      { action: words.choose, url: choices },
    ],
    unsubscribe: `${choices}/${informing}`,
  })
  await sendOnce(handling, event, mail)
  await forgetGathered(
    services.database,
    event.eventId,
    gathered.map(one => one.id),
  )
}
