import { writeIn } from '@reliance/db/connection/space-transactions.ts'
import { currentMemberships } from '@reliance/db/organisations/memberships.ts'
import { eraseTraces } from '@reliance/db/personal-data/erase-traces.ts'
import { recordActs } from '@reliance/db/shared/acts.ts'
import { eventDoor } from '@reliance/db/shared/doors.ts'
import { finishDirectoryEvent, readEvent } from '@reliance/db/shared/events.ts'
import { writeOutbox } from '@reliance/db/shared/outbox.ts'
import { addressPepper } from '../identity/tokens.ts'
import { newId } from '../new-id.ts'
import type { Handling, OutboxEvent } from '../outbox-event.ts'

type Erasure = { personId: string; addressHashes: string[] }

/**
 * Brings an erasure to one space, in one transaction with the end of its event: again, it finds nothing to do.
 * An organisation that has nobody left stays, and says so to its coalitions (decision 16).
 */
export const eraseFromSpace = async ({ services }: Handling, event: OutboxEvent): Promise<void> => {
  const spaceId = event.targetSpaceId ?? ''
  const stored = await readEvent<Partial<Erasure>>(services.database, event, spaceId)
  if (!stored?.payload.personId) return
  const { personId, addressHashes } = stored.payload as Erasure
  const door = eventDoor(event.spaceId, event.eventId, spaceId)
  await writeIn(services.database)(door, async ({ db, scope }, { kind, now }) => {
    const erased = { personId, addressHashes, pepper: addressPepper(services.secret) }
    const before = kind === 'organisation' ? await currentMemberships(db, scope) : []
    await eraseTraces(db, scope, erased, { eventId: event.eventId, now })
    await recordActs(db, scope, [{ id: newId(), at: now, personId, kind: 'identity.erased' }])
    const wasLast = before.length === 1 && before[0]?.personId === personId
    if (wasLast)
      await writeOutbox(db, scope, [{ id: newId(), kind: 'organisations.without_people', payload: {} }])
    await finishDirectoryEvent(db, event.eventId)
  })
}
