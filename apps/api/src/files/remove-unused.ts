import { writeIn } from '@reliance/db/connection/space-transactions.ts'
import { eventDoor } from '@reliance/db/shared/doors.ts'
import { readEvent } from '@reliance/db/shared/events.ts'
import { removeWaitingFile } from '@reliance/db/shared/files.ts'
import type { Handling, OutboxEvent } from '../outbox-event.ts'

/** A day after it was announced, a file that nothing uses is removed; again without harm. */
export const removeUnused = async ({ services }: Handling, event: OutboxEvent): Promise<void> => {
  const stored = await readEvent<{ fileId: string }>(services.database, event, event.spaceId)
  if (!stored) return
  const door = eventDoor(event.spaceId, event.eventId, event.spaceId)
  await writeIn(services.database)(door, ({ db, scope }) =>
    removeWaitingFile(db, scope, stored.payload.fileId),
  )
}
