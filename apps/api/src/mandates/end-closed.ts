import type { Tx } from '@reliance/db/connection/database.ts'
import { writeIn } from '@reliance/db/connection/space-transactions.ts'
import { dropLinksHere, lockClosure, updateClosure } from '@reliance/db/shared/closures.ts'
import { eventDoor, type Scope } from '@reliance/db/shared/doors.ts'
import { readEvent } from '@reliance/db/shared/events.ts'
import { writeOutbox } from '@reliance/db/shared/outbox.ts'
import { newId } from '../new-id.ts'
import type { Handler } from '../outbox-event.ts'

type Inside = { db: Tx; scope: Scope }
/** What a context ends of its own when a space is closed for good; the kinds of the events that follow. */
export type OnEnding = (inside: Inside) => Promise<readonly string[]>

/**
 * The time to open a space again is over: its links go and each context ends what is its own, once. A closing that was
 * taken back, or replaced by another, ends nothing.
 */
export const endClosed =
  (ends: Record<'organisation' | 'coalition', OnEnding>): Handler =>
  async ({ services }, event) => {
    const stored = await readEvent<{ closureId: string }>(services.database, event, event.spaceId)
    if (!stored) return
    const door = eventDoor(event.spaceId, event.eventId, event.spaceId)
    await writeIn(services.database)(door, async ({ db, scope }, { kind, now }) => {
      const closing = await lockClosure(db, scope)
      if (closing?.id !== stored.payload.closureId || closing.endedAt !== null) return
      if (kind !== 'organisation' && kind !== 'coalition') return
      await updateClosure(db, scope, closing.id, { endedAt: now })
      await dropLinksHere(db)
      const follows = await ends[kind]({ db, scope })
      await writeOutbox(
        db,
        scope,
        follows.map(one => ({ id: newId(), kind: one, payload: {} })),
      )
    })
  }
