import { identityEn } from '@reliance/core/identity/messages.en.ts'
import { identityFr } from '@reliance/core/identity/messages.fr.ts'
import { directorySpaceId } from '@reliance/db/shared/directory-space.ts'
import { finishDirectoryEvent, readEvent } from '@reliance/db/shared/events.ts'
import { sendOnce } from '../mail/send-once.ts'
import { writeMail } from '../mail/write-mail.ts'
import type { Handling, OutboxEvent } from '../outbox-event.ts'
import { type KeptErasure, keepErasure } from './erasure-file.ts'

type Erasure = KeptErasure & { address: string | null; lang: 'fr' | 'en' }

/** An account is erased: kept outside the backups first, then confirmed by a last mail, then said no more. */
export const confirmErasure = async (handling: Handling, event: OutboxEvent): Promise<void> => {
  const { services, env } = handling
  const stored = await readEvent<Partial<Erasure>>(services.database, event, directorySpaceId)
  if (!stored?.payload.personId) return
  const { address, lang, ...erasure } = stored.payload as Erasure
  if (env.ERASURES_FILE) await keepErasure(env.ERASURES_FILE, erasure)
  const words = (lang === 'fr' ? identityFr : identityEn).mail.erased
  if (address)
    await sendOnce(
      handling,
      event,
      writeMail({
        messageId: `<${event.eventId}@${new URL(env.BASE_URL).hostname}>`,
        to: address,
        subject: words.subject,
        lang,
        paragraphs: [words.hello, words.kept, words.ignore],
      }),
    )
  await services.database.transaction('write', ({ db }) => finishDirectoryEvent(db, event.eventId))
}
