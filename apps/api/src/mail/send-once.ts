import { readIn, writeIn } from '@reliance/db/connection/space-transactions.ts'
import { eventDoor } from '@reliance/db/shared/doors.ts'
import { isSent, recordSent } from '@reliance/db/shared/sent-mails.ts'
import { mailKey } from '../identity/tokens.ts'
import type { Handling, OutboxEvent } from '../outbox-event.ts'
import type { Mail } from './mailbox.ts'

/** Transports with the mail that each is sending. */
const sending = new WeakMap<object, Promise<unknown>>()

/**
 * Sends one mail of an event unless it was sent, and records that it was. One after the other in a process:
 * when it is killed between the server's answer and the record, one mail, and no other, is sent twice (F2).
 */
export const sendOnce = (
  { services, transport }: Handling,
  event: OutboxEvent,
  mail: Mail,
): Promise<void> => {
  const door = eventDoor(event.spaceId, event.eventId, event.spaceId)
  const reader = mailKey(services.secret, event.eventId, mail.to)
  const send = async () => {
    const read = await readIn(services.database)(door, ({ db, scope }) =>
      isSent(db, scope, event.eventId, reader),
    )
    if (read?.value) return
    await transport.send(mail)
    await writeIn(services.database)(door, ({ db, scope }, { now }) =>
      recordSent(db, scope, { eventId: event.eventId, reader, at: now }),
    )
  }
  const before = sending.get(transport) ?? Promise.resolve()
  const mine = before.then(send)
  sending.set(
    transport,
    mine.catch(() => {}),
  )
  return mine
}
