import { eventDoor } from '@reliance/db/shared/doors.ts'
import { noticeAddresses, readEvent } from '@reliance/db/shared/events.ts'
import { readIn } from '@reliance/db/space-transactions.ts'
import { mintActLink } from '../identity/act-links.ts'
import { mailKey } from '../identity/tokens.ts'
import { holdersOf } from '../mandates/holders-of.ts'
import type { Handling, OutboxEvent } from '../outbox-event.ts'
import { type Notice, wordsOf } from './notice.ts'
import { sendOnce } from './send-once.ts'
import { type Paragraph, writeMail } from './write-mail.ts'

/** Writes to those whom an event concerns, each in their language; who holds the power is asked now, not then. */
export const sendNotice = async (handling: Handling, event: OutboxEvent): Promise<void> => {
  const { house, env } = handling
  const spaceId = event.targetSpaceId ?? event.spaceId
  const stored = await readEvent<Notice>(house.lanes, event, spaceId)
  if (!stored) return
  const { to } = stored.payload
  const persons =
    'personId' in to
      ? [to.personId]
      : ((
          await readIn(house.lanes)(
            eventDoor(event.spaceId, event.eventId, spaceId),
            async ({ db, scope }, entered) => holdersOf(db, scope, to.power, (await entered).now),
          )
        )?.value ?? [])
  const readers = await noticeAddresses(house.lanes, event, spaceId, persons, null)
  for (const { address, lang } of readers) {
    const { subject, body, action, act } = wordsOf(stored.payload, lang)
    const ways: Paragraph[] = [{ action, url: `${env.BASE_URL}/` }]
    if (stored.payload.act !== undefined && act !== undefined) {
      const { path } = await mintActLink(house, event.eventId, { address, lang }, stored.payload.act)
      ways.unshift({ action: act, url: `${env.BASE_URL}${path}` })
    }
    await sendOnce(
      handling,
      event,
      writeMail({
        messageId: `<${event.eventId}.${mailKey(house.secret, event.eventId, address)}@${new URL(env.BASE_URL).hostname}>`,
        to: address,
        subject,
        lang,
        paragraphs: [...body.split('\n\n'), ...ways],
      }),
    )
  }
}
