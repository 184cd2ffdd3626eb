import { writeIn } from '@reliance/db/connection/space-transactions.ts'
import { keepInvitationsOf } from '@reliance/db/organisations/invitations.ts'
import { eventDoor } from '@reliance/db/shared/doors.ts'
import { finishDirectoryEvent, readEvent } from '@reliance/db/shared/events.ts'
import { addressPepper } from '../identity/tokens.ts'
import type { Handling, OutboxEvent } from '../outbox-event.ts'

/** Somebody left an address: the invitations that this space had sent to it stay theirs (decision 19). */
export const keepInvitations = async ({ services }: Handling, event: OutboxEvent): Promise<void> => {
  const spaceId = event.targetSpaceId ?? ''
  const stored = await readEvent<Partial<{ personId: string; addressHashes: string[] }>>(
    services.database,
    event,
    spaceId,
  )
  const { personId, addressHashes } = stored?.payload ?? {}
  if (!personId || !addressHashes) return
  await writeIn(services.database)(
    eventDoor(event.spaceId, event.eventId, spaceId),
    async ({ db, scope }) => {
      await keepInvitationsOf(db, scope, { personId, addressHashes, pepper: addressPepper(services.secret) })
      await finishDirectoryEvent(db, event.eventId)
    },
  )
}
