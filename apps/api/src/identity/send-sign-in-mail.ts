import { identityEn } from '@reliance/core/identity/messages.en.ts'
import { identityFr } from '@reliance/core/identity/messages.fr.ts'
import { linkForMail } from '@reliance/db/identity/directory.ts'
import { directorySpaceId } from '@reliance/db/shared/directory-space.ts'
import { readEvent } from '@reliance/db/shared/events.ts'
import { sendOnce } from '../mail/send-once.ts'
import { writeMail } from '../mail/write-mail.ts'
import type { Handling, OutboxEvent } from '../outbox-event.ts'
import { linkToken } from './tokens.ts'

/** Mails a sign-in link; the token is derived again here, so that no stored row holds it. */
export const sendSignInMail = async (handling: Handling, event: OutboxEvent): Promise<void> => {
  const { services, env } = handling
  const stored = await readEvent<{ linkId: string }>(services.database, event, directorySpaceId)
  const link = stored && (await linkForMail(services.database, stored.payload.linkId))
  if (!stored || !link || link.consumed_at || new Date(link.expires_at) <= new Date()) return
  const words = (link.lang === 'fr' ? identityFr : identityEn).mail.signIn
  const url = `${env.BASE_URL}/entrer#${linkToken(services.secret, stored.payload.linkId)}`
  await sendOnce(
    handling,
    event,
    writeMail({
      messageId: `<${event.eventId}@${new URL(env.BASE_URL).hostname}>`,
      to: link.address,
      subject: words.subject,
      lang: link.lang,
      paragraphs: [words.hello, { action: words.action, url }, words.once, words.ignore],
    }),
  )
}
