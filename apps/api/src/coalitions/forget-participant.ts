import { deleteParticipation, listParticipations } from '@reliance/db/coalitions/members.ts'
import { writeIn } from '@reliance/db/connection/space-transactions.ts'
import { eventDoor } from '@reliance/db/shared/doors.ts'
import { coalitionsOfEvent, readEvent } from '@reliance/db/shared/events.ts'
import { hideInBodies } from '../mandates/founding.ts'
import type { Handling, OutboxEvent } from '../outbox-event.ts'

/**
 * A person left their organisation: in its coalitions they are no longer shown. Applied once per coalition, and
 * again without harm. Their rights there ended at once, since the door reads the membership at each entry.
 */
export const forgetParticipant = async ({ services }: Handling, event: OutboxEvent): Promise<void> => {
  const stored = await readEvent<{ personId: string }>(services.database, event, event.spaceId)
  if (!stored) return
  const { personId } = stored.payload
  for (const spaceId of await coalitionsOfEvent(services.database, event)) {
    const door = eventDoor(event.spaceId, event.eventId, spaceId)
    await writeIn(services.database)(door, async ({ db, scope }, { now }) => {
      const shown = await listParticipations(db, scope)
      const isTheirs = shown.some(one => one.personId === personId && one.organisationId === event.spaceId)
      if (!isTheirs) return
      await deleteParticipation(db, scope, personId)
      await hideInBodies(db, scope, personId, now)
    })
  }
}
