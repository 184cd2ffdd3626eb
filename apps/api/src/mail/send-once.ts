import { readIn, writeIn } from '@reliance/db/connection/space-transactions.ts'
import { isUnavailable } from '@reliance/db/connection/unavailable.ts'
import { eventDoor } from '@reliance/db/shared/doors.ts'
import { isSent, recordSent } from '@reliance/db/shared/sent-mails.ts'
import { mailKey } from '../identity/tokens.ts'
import type { Handling, OutboxEvent } from '../outbox-event.ts'
import type { Mail } from './mailbox.ts'

/** Transports with the mail that each is sending. */
const sending = new WeakMap<object, Promise<unknown>>()

/** Transports with the record of a mail that left and could not be written down. */
const unrecorded = new WeakMap<object, () => Promise<unknown>>()

/**
 * Writes down what left last. A database that takes no writes may still answer reads: without this, each try would find
 * that nothing was sent, and send it again. Fails as long as the database is away; a row that it refuses is given up.
 */
const settleLast = async (transport: object): Promise<void> => {
  try {
    await unrecorded.get(transport)?.()
  } catch (error) {
    if (isUnavailable(error)) throw error
  }
  unrecorded.delete(transport)
}

/**
 * Sends one mail of an event unless it was sent, and records that it was. One after the other in a process, and none
 * before the last is recorded: when it is killed between the server's answer and the record, one mail, and no other, is
 * sent twice (F2).
 */
export const sendOnce = (
  { services, transport }: Handling,
  event: OutboxEvent,
  mail: Mail,
): Promise<void> => {
  const door = eventDoor(event.spaceId, event.eventId, event.spaceId)
  const reader = mailKey(services.secret, event.eventId, mail.to)
  const send = async () => {
    await settleLast(transport)
    const read = await readIn(services.database)(door, ({ db, scope }) =>
      isSent(db, scope, event.eventId, reader),
    )
    if (read?.value) return
    await transport.send(mail)
    unrecorded.set(transport, () =>
      writeIn(services.database)(door, ({ db, scope }, { now }) =>
        recordSent(db, scope, { eventId: event.eventId, reader, at: now }),
      ),
    )
    await settleLast(transport)
  }
  const before = sending.get(transport) ?? Promise.resolve()
  const mine = before.then(send)
  sending.set(
    transport,
    mine.catch(() => {}),
  )
  return mine
}
