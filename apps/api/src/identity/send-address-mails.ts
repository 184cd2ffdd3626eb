import { identityEn } from '@reliance/core/identity/messages.en.ts'
import { identityFr } from '@reliance/core/identity/messages.fr.ts'
import { addressChangeForMail } from '@reliance/db/identity/address-changes.ts'
import { directorySpaceId } from '@reliance/db/shared/directory-space.ts'
import { finishDirectoryEvent, readEvent } from '@reliance/db/shared/events.ts'
import { sendOnce } from '../mail/send-once.ts'
import { type Paragraph, writeMail } from '../mail/write-mail.ts'
import type { Handling, OutboxEvent } from '../outbox-event.ts'
import { spokenMoment } from '../pages/say.ts'
import { addressChangeToken } from './tokens.ts'

type Language = 'fr' | 'en'
const wordsIn = (lang: Language) => (lang === 'fr' ? identityFr : identityEn).mail

const send = (
  handling: Handling,
  event: OutboxEvent,
  mail: { to: string; lang: Language; subject: string; paragraphs: readonly Paragraph[] },
): Promise<void> => {
  const messageId = `<${event.eventId}@${new URL(handling.env.BASE_URL).hostname}>`
  return sendOnce(handling, event, writeMail({ messageId, ...mail }))
}

/**
 * Writes to the address that somebody asked for: a link that confirms it, or that it has an account already. Which of
 * the two is known here and by whoever reads that mailbox.
 */
export const sendAddressChangeMail = async (handling: Handling, event: OutboxEvent): Promise<void> => {
  const { services, env } = handling
  const stored = await readEvent<{ changeId: string }>(services.database, event, directorySpaceId)
  const change = stored && (await addressChangeForMail(services.database, stored.payload.changeId))
  if (!stored || !change) return
  const { address: to, lang } = change
  if (change.is_taken) {
    const { subject, hello, yours, action, ignore } = wordsIn(lang).addressTaken
    const paragraphs = [hello, yours, { action, url: `${env.BASE_URL}/entrer` }, ignore]
    return send(handling, event, { to, lang, subject, paragraphs })
  }
  const { subject, hello, action, once, ignore } = wordsIn(lang).changeAddress
  const url = `${env.BASE_URL}/adresse#${addressChangeToken(services.secret, stored.payload.changeId)}`
  return send(handling, event, { to, lang, subject, paragraphs: [hello, { action, url }, once, ignore] })
}

/** Tells the address that was left, once and for the last time (ASVS 5.0 V6.3.7); then nothing says it any more. */
export const sendAddressChanged = async (handling: Handling, event: OutboxEvent): Promise<void> => {
  const { services } = handling
  const stored = await readEvent<Partial<{ address: string; lang: Language; at: string }>>(
    services.database,
    event,
    directorySpaceId,
  )
  const { address: to, lang = 'fr', at } = stored?.payload ?? {}
  if (!to || !at) return
  const { subject, hello, yours, not } = wordsIn(lang).addressChanged
  const told = hello.replace('{when}', spokenMoment(new Date(at), lang))
  await send(handling, event, { to, lang, subject, paragraphs: [told, yours, not] })
  await services.database.transaction('write', ({ db }) => finishDirectoryEvent(db, event.eventId))
}
